package vn.thongsuot.weekly;

/**
 * A number in place of the one that was counted.
 *
 * @param counted what the record gave when it was written
 * @param reason stands beside it wherever it is shown
 * @param by who wrote it
 */
record Fix(Figure.Item item, long counted, long corrected, String reason, String by) {

}
