package vn.thongsuot.ticket;

import java.util.List;

import vn.thongsuot.search.Alike;

/** Tickets that ask the same in other words, on every node as soon as they are filed. */
public interface SimilarTickets {

	/**
	 * The tickets that are most like this one, itself left out; who may see them is the
	 * caller's to decide.
	 */
	List<Alike<Long>> to(Ticket ticket, int limit);

	/** The tickets that these words may be looking for, the best first. */
	List<Long> search(String words, int limit);

	/** The tickets that are most like what somebody is about to ask. */
	List<Alike<Long>> to(String question, int limit);

}
