package vn.thongsuot.directory;

/** Somebody who was named has now opened the private chat with us. */
public record AppointeeReached(Appointment appointment) {

}
