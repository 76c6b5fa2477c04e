package vn.thongsuot.weekly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands in the Word files and is not in the record.
 *
 * @param template Word file in whose layout reports are written; the built-in layout if
 * there is none
 * @param summaryTemplate the same for the summary
 * @param superior who stands above the issuing department in the head
 * @param superiors the same for single departments, by code
 * @param place where it is issued
 * @param addressees to whom reports go; several for the summary
 * @param summaryAddressees to whom the summary goes
 * @param recipients who gets copies
 * @param signatories who signs, by the department's code
 */
@ConfigurationProperties("thongsuot.weekly.document")
record DocumentSettings(@Nullable Path template, @Nullable Path summaryTemplate, @DefaultValue("") String superior,
		@DefaultValue Map<String, String> superiors, @DefaultValue("") String place,
		@DefaultValue List<String> addressees, @DefaultValue List<String> summaryAddressees,
		@DefaultValue List<String> recipients, @DefaultValue Map<String, Signatory> signatories) {

	DocumentSettings {
		superiors = Map.copyOf(superiors);
		addressees = List.copyOf(addressees);
		summaryAddressees = List.copyOf(summaryAddressees);
		recipients = List.copyOf(recipients);
		signatories = Map.copyOf(signatories);
	}

	/**
	 * Who signs.
	 *
	 * @param authority such as {@code KT. GIÁM ĐỐC}, above the position; may be empty
	 * @param position such as {@code PHÓ GIÁM ĐỐC}
	 * @param name may be empty
	 */
	record Signatory(@DefaultValue("") String authority, @DefaultValue("") String position,
			@DefaultValue("") String name) {
	}

}
