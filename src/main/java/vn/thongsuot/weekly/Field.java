package vn.thongsuot.weekly;

import java.util.List;
import java.util.stream.Stream;

/** What a layout leaves open, written {@code {{name}}} in the Word file. */
enum Field {

	SUPERIOR("co_quan_cap_tren", false), ISSUER("co_quan", false), NUMBER("so", false), DATE("ngay", true),
	SUBJECT("trich_yeu", true), ADDRESSEES("kinh_gui", true), REMARK("ghi_chu", true), CONTENT("noi_dung", true),
	POSITION("chuc_vu", true), SIGNATORY("nguoi_ky", true), RECIPIENTS("noi_nhan", true);

	private final String name;

	private final boolean demanded;

	Field(String name, boolean demanded) {
		this.name = name;
		this.demanded = demanded;
	}

	String written() {
		return "{{" + this.name + "}}";
	}

	/** Those without which a layout cannot be used. */
	static List<Field> demanded() {
		return Stream.of(values()).filter((field) -> field.demanded).toList();
	}

}
