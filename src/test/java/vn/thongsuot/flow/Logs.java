package vn.thongsuot.flow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** What one logger says while this is open. */
final class Logs extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Logger logger;

	private final List<String> warnings = new CopyOnWriteArrayList<>();

	private Logs(Logger logger) {
		this.logger = logger;
		setContext(logger.getLoggerContext());
		start();
		logger.addAppender(this);
	}

	static Logs of(String name) {
		return new Logs((Logger) LoggerFactory.getLogger(name));
	}

	List<String> warnings() {
		return this.warnings;
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
			this.warnings.add(event.getFormattedMessage());
		}
	}

	@Override
	public void close() {
		this.logger.detachAppender(this);
	}

}
