package vn.thongsuot.ticket;

/** Lets tests of other rooms look at once for tickets whose officers are silent. */
public class ClosingRound {

	private final ClosingTimer timer;

	ClosingRound(ClosingTimer timer) {
		this.timer = timer;
	}

	public void go() {
		this.timer.tick();
	}

}
