package vn.thongsuot.messaging;

/** The product's courier without threads of its own: it goes when a test says so. */
public final class CourierByHand {

	private final Courier courier;

	private final Bell outboxBell;

	private long heard = -1;

	CourierByHand(Courier courier, Bell outboxBell) {
		this.courier = courier;
		this.outboxBell = outboxBell;
	}

	/** Carries all that was posted on this node since it went last. */
	public void carryWhatIsNew() {
		long rings = this.outboxBell.rings();
		if (rings != this.heard) {
			carryAll();
			this.heard = rings;
		}
	}

	/** Carries all that anybody has posted. */
	public void carryAll() {
		while (this.courier.deliverOne()) {
			// One more.
		}
	}

}
