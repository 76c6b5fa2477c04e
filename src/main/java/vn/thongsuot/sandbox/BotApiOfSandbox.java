package vn.thongsuot.sandbox;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the Bot API before anything asks for it, and closes it last. */
@InSandbox
@Component
class BotApiOfSandbox implements SmartLifecycle {

	private final World world;

	private final int port;

	private volatile @Nullable BotApiServer server;

	BotApiOfSandbox(World world, SandboxSettings settings) {
		this.world = world;
		this.port = settings.port();
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 1000;
	}

	@Override
	public void start() {
		this.server = BotApiServer.start(this.world, this.port).limitRates(false);
	}

	/** Switches the platform's limits of sending on or off. */
	void limitRates(boolean on) {
		Objects.requireNonNull(this.server, "the Bot API is not open").limitRates(on);
	}

	@Override
	public void stop() {
		BotApiServer open = this.server;
		if (open != null) {
			open.close();
		}
		this.server = null;
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

}
