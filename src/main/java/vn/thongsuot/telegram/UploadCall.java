package vn.thongsuot.telegram;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The request of a call with a file, which JSON cannot carry. */
final class UploadCall {

	private static final MediaType BYTES = MediaType.get("application/octet-stream");

	private UploadCall() {
	}

	static Request of(URI address, String token, String method, Map<String, ?> parameters, Parcel.Upload upload)
			throws JsonProcessingException {
		MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
		for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
			body.addFormDataPart(parameter.getKey(), written(parameter.getValue()));
		}
		body.addFormDataPart("file", upload.name(), RequestBody.create(upload.bytes(), BYTES));
		HttpUrl base = Objects.requireNonNull(HttpUrl.get(address)).newBuilder().encodedPath("/").build();
		return new Request.Builder().url(base.newBuilder().addPathSegment("bot" + token).addPathSegment(method).build())
			.post(body.build())
			.build();
	}

	private static String written(Object value) throws JsonProcessingException {
		boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
		return plain ? value.toString() : Json.MAPPER.writeValueAsString(value);
	}

}
