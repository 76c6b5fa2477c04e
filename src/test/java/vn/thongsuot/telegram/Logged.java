package vn.thongsuot.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Everything that is logged, at every level, while it is open. */
final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Level before = this.root.getLevel();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	Logged() {
		this.root.setLevel(Level.TRACE);
		setContext(this.root.getLoggerContext());
		start();
		this.root.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		String trace = (event.getThrowableProxy() == null) ? ""
				: ThrowableProxyUtil.asString(event.getThrowableProxy());
		this.lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + trace);
	}

	List<String> lines() {
		return this.lines;
	}

	/** What an operator sees of the polling. */
	List<String> said() {
		return this.lines.stream().filter((line) -> line.contains(Pulse.class.getName())).toList();
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
		this.root.setLevel(this.before);
	}

}
