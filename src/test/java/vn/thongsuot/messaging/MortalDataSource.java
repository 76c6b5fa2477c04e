package vn.thongsuot.messaging;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database connection that dies at a chosen statement, as if the process had been
 * killed: nothing works any more until it is revived.
 */
class MortalDataSource extends DelegatingDataSource {

	private static final Set<String> STATEMENTS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch",
			"executeLargeUpdate", "commit");

	private int countdown = Integer.MAX_VALUE;

	private boolean after;

	private boolean dead;

	private int statements;

	MortalDataSource(DataSource target) {
		super(target);
	}

	/**
	 * Dies at the n-th statement or commit from now.
	 * @param after whether the database still does it, and only the answer is lost
	 */
	synchronized void dieAt(int n, boolean after) {
		this.countdown = n;
		this.after = after;
	}

	synchronized void revive() {
		this.countdown = Integer.MAX_VALUE;
		this.dead = false;
		this.statements = 0;
	}

	synchronized boolean isDead() {
		return this.dead;
	}

	/** Statements and commits since the last revival. */
	synchronized int statements() {
		return this.statements;
	}

	@Override
	public Connection getConnection() throws SQLException {
		failIfDead();
		Connection connection = super.getConnection();
		return proxy(Connection.class, new Handler(connection, connection));
	}

	private synchronized void failIfDead() throws SQLException {
		if (this.dead) {
			throw new SQLException("The process is dead", "08006");
		}
	}

	private synchronized void before() throws SQLException {
		failIfDead();
		this.statements++;
		this.countdown--;
		if (this.countdown == 0 && !this.after) {
			this.dead = true;
			failIfDead();
		}
	}

	private synchronized void afterwards() throws SQLException {
		if (this.countdown == 0) {
			this.dead = true;
			failIfDead();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private final class Handler implements InvocationHandler {

		private final Object target;

		private final Connection connection;

		Handler(Object target, Connection connection) {
			this.target = target;
			this.connection = connection;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
			if (method.getName().equals("close")) {
				return close(method, arguments);
			}
			boolean counted = STATEMENTS.contains(method.getName());
			if (counted) {
				before();
			}
			else if (this.target instanceof Connection && !method.getDeclaringClass().equals(Object.class)) {
				failIfDead();
			}
			Object result = call(method, arguments);
			if (counted) {
				afterwards();
			}
			return mortal(result);
		}

		/** What a dead process had not committed is rolled back by the database. */
		private @Nullable Object close(Method method, Object @Nullable [] arguments) throws Throwable {
			if (this.target instanceof Connection && isDead() && !this.connection.isClosed()
					&& !this.connection.getAutoCommit()) {
				this.connection.rollback();
			}
			return call(method, arguments);
		}

		private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
			try {
				return method.invoke(this.target, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

		private @Nullable Object mortal(@Nullable Object result) {
			if (result instanceof PreparedStatement statement) {
				return proxy(PreparedStatement.class, new Handler(statement, this.connection));
			}
			return (result instanceof Statement statement)
					? proxy(Statement.class, new Handler(statement, this.connection)) : result;
		}

	}

}
