package vn.thongsuot.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends leases that this node held before it died, where no other node can hold any: an H2
 * file is opened by one process only.
 */
@Component
class StaleLeases {

	private final DataSource dataSource;

	private final OutboxLanes lanes;

	private final TransactionTemplate transaction;

	StaleLeases(DataSource dataSource, OutboxLanes lanes, TransactionTemplate transaction) {
		this.dataSource = dataSource;
		this.lanes = lanes;
		this.transaction = transaction;
	}

	void end() {
		if (isOurs()) {
			this.transaction.executeWithoutResult((status) -> this.lanes.releaseAll(Instant.EPOCH));
		}
	}

	private boolean isOurs() {
		try (Connection connection = this.dataSource.getConnection()) {
			return connection.getMetaData().getURL().startsWith("jdbc:h2:");
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
