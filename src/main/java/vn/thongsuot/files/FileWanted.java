package vn.thongsuot.files;

/** A file is to be fetched, as soon as this transaction is through. */
record FileWanted(long id) {
}
