package vn.thongsuot.search;

/** A word of the index in both of its forms. */
record Written(Form exact, Form folded) {

	private static final Memo<Written> SEEN = new Memo<>((word) -> new Written(Form.of(word), Form.of(Keys.of(word))));

	static Written of(String word) {
		return SEEN.of(word);
	}

	Form in(Column column) {
		return column.folded ? this.folded : this.exact;
	}

}
