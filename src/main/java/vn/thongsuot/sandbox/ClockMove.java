package vn.thongsuot.sandbox;

/**
 * From that real instant (milliseconds) on, business time runs ahead by so many seconds.
 */
record ClockMove(long at, long ahead) {

}
