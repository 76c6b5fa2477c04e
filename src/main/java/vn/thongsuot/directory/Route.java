package vn.thongsuot.directory;

import java.util.Optional;

/** Where a ticket goes. */
public sealed interface Route {

	/** Code of the department that answers for it, whoever gets it first. */
	String department();

	/** The desk that gets it; empty if there is none. */
	Optional<Desk> desk();

	/** To the department's own desk. */
	record Direct(String department, Desk to) implements Route {

		@Override
		public Optional<Desk> desk() {
			return Optional.of(this.to);
		}

	}

	/** To the standing unit, since the department cannot be reached. */
	record StandIn(String department, Desk to, Reason reason) implements Route {

		@Override
		public Optional<Desk> desk() {
			return Optional.of(this.to);
		}

	}

	/** Nowhere; administrators have to be told. */
	record Nowhere(String department, Reason reason) implements Route {

		@Override
		public Optional<Desk> desk() {
			return Optional.empty();
		}

	}

	/** Why a department cannot be reached. */
	enum Reason {

		/** It has no desk. */
		NO_DESK,

		/** Messages no longer reach its desk. */
		DESK_LOST,

		/** It has desks, but none for the category. */
		NOT_SERVED

	}

}
