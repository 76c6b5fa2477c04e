package vn.thongsuot.guidance;

/** What is done to an entry. */
public enum EntryAction {

	MAKE, EDIT, SUBMIT, TAKE_BACK, APPROVE, DECLINE, DISCARD, RETIRE, RENEW, TAKE_OVER, REMARK, SETTLE

}
