package vn.thongsuot.ticket;

/**
 * What an officer files: a professional question of one's own, or a petition of the
 * commune, confirmed by its lead.
 */
public enum Kind {

	QUESTION, PETITION

}
