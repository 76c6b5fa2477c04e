package vn.thongsuot.files;

/** The copy of a kept file is there. */
public record FileFetched(long id) {
}
