package vn.thongsuot.messaging;

/**
 * The words with which each further part of a message begins, so that every part says
 * what it is about.
 */
public interface PartHeading {

	/** One short line; empty if there is nothing to say of that subject. */
	RichText of(Subject about);

}
