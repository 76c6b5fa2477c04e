package vn.thongsuot.weekly;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The right to open a week, held by one node at a time as a row that it has locked. */
@Entity
@Table(name = "weekly_turn")
class WeeklyTurn {

	@Id
	@SuppressWarnings("NullAway.Init")
	private String name;

	protected WeeklyTurn() {
	}

	String name() {
		return this.name;
	}

}
