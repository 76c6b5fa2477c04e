package vn.thongsuot.directory;

/** The kinds of units of the lower tier. */
public enum CommuneType {

	XA, PHUONG, DAC_KHU

}
