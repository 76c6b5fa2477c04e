package vn.thongsuot.ticket;

/** An action that the state of the ticket does not allow. */
public class RefusedTransitionException extends RuntimeException {

	private final TicketState state;

	RefusedTransitionException(TicketNumber number, TicketState state, TicketAction action) {
		super(action + " is refused for ticket " + number + " in state " + state);
		this.state = state;
	}

	/** The state that refused. */
	public TicketState state() {
		return this.state;
	}

}
