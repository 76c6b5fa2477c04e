package vn.thongsuot.guidance;

/**
 * Something wrong in a file of guidance.
 *
 * @param line counted from 1
 */
record Problem(String file, int line, String message) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.message;
	}

}
