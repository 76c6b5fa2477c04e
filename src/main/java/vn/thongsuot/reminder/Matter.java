package vn.thongsuot.reminder;

/**
 * Tickets that lead to the same desk.
 *
 * @param department code of the department that owes the answers
 * @param category code of their category
 * @param diverted whether the standing unit is told in place of the department
 */
record Matter(String department, String category, boolean diverted) {

}
