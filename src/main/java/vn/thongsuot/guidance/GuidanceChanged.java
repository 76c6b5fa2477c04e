package vn.thongsuot.guidance;

/** What people find has changed; published inside the transaction that changes it. */
record GuidanceChanged() {
}
