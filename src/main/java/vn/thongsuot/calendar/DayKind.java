package vn.thongsuot.calendar;

/**
 * What a calendar says of a day.
 */
enum DayKind {

	ORDINARY, HOLIDAY, MAKE_UP_DAY

}
