package vn.thongsuot.files;

/**
 * A file's copy on disk.
 *
 * @param sha256 checksum in hexadecimal, also its name on disk
 * @param size in bytes
 */
record Copy(String sha256, long size) {

}
