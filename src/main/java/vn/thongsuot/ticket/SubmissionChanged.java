package vn.thongsuot.ticket;

/**
 * A submission waits for something else than before, or was dropped; published inside the
 * transaction.
 */
public record SubmissionChanged(Submission submission) {

}
