package vn.thongsuot.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that tells each statement and each commit once it has happened. */
final class WatchedDataSource extends DelegatingDataSource {

	private final Executioner executioner;

	WatchedDataSource(DataSource target, Executioner executioner) {
		super(target);
		this.executioner = executioner;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Watch watch = new Watch();
		return proxy(Connection.class, new Handler(super.getConnection(), "", watch));
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/** Whether something that counts happened since the last commit. */
	private static final class Watch {

		private boolean begun;

	}

	private final class Handler implements InvocationHandler {

		private final Object target;

		private final String sql;

		private final Watch watch;

		Handler(Object target, String sql, Watch watch) {
			this.target = target;
			this.sql = sql;
			this.watch = watch;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
			Object result = call(method, arguments);
			String name = method.getName();
			boolean named = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
			String text = (named && arguments != null) ? (String) arguments[0] : this.sql;
			if (name.equals("commit") && this.watch.begun) {
				this.watch.begun = false;
				WatchedDataSource.this.executioner.executed("commit");
			}
			else if (this.target instanceof Statement && name.startsWith("execute")) {
				this.watch.begun |= WatchedDataSource.this.executioner.executed(text);
			}
			return watched(result, text);
		}

		private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
			try {
				return method.invoke(this.target, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

		private @Nullable Object watched(@Nullable Object result, String text) {
			if (result instanceof PreparedStatement statement) {
				return proxy(PreparedStatement.class, new Handler(statement, text, this.watch));
			}
			return (result instanceof Statement statement && this.target instanceof Connection)
					? proxy(Statement.class, new Handler(statement, "", this.watch)) : result;
		}

	}

}
