package vn.thongsuot.testing;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/**
 * Sets up logging for one application after the other: Logback's lists of listeners break
 * when two that start beside each other reset them at once.
 */
public final class LoggingOneByOne extends LogbackLoggingSystem {

	private static final Object LOCK = new Object();

	public LoggingOneByOne(ClassLoader classLoader) {
		super(classLoader);
	}

	@Override
	public void beforeInitialize() {
		synchronized (LOCK) {
			super.beforeInitialize();
		}
	}

	@Override
	public void initialize(LoggingInitializationContext context, @Nullable String configLocation,
			@Nullable LogFile logFile) {
		synchronized (LOCK) {
			super.initialize(context, configLocation, logFile);
		}
	}

	@Override
	public void cleanUp() {
		synchronized (LOCK) {
			super.cleanUp();
		}
	}

}
