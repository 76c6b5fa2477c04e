package vn.thongsuot.messaging;

/** Whether a chat is with one person or with a group. */
public enum Scope {

	PRIVATE, GROUP

}
