package vn.thongsuot.sandbox;

/** A file in the body of a call. */
record Upload(String name, String mime, byte[] bytes) {
}
