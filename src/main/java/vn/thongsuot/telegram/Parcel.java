package vn.thongsuot.telegram;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One call that sends something.
 *
 * @param upload a file that goes along as {@code attach://file}
 */
record Parcel(String method, Map<String, Object> parameters, @Nullable Upload upload) {

	Parcel(String method, Map<String, Object> parameters) {
		this(method, parameters, null);
	}

	/** A file of ours. */
	record Upload(String name, byte[] bytes) {
	}

}
