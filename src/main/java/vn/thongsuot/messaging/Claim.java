package vn.thongsuot.messaging;

/**
 * A call that this courier is to make now, and nobody else.
 *
 * @param fence number of the lease under which it is made
 * @param doubtful whether an earlier attempt may have arrived, so that this is the last
 * one
 */
record Claim(long callId, Address lane, long fence, Delivery delivery, boolean doubtful) {

}
