package vn.thongsuot.calendar;

/** Holidays or make-up days have changed while the program runs. */
public record CalendarChanged() {

}
