package vn.thongsuot.sandbox;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import tools.jackson.databind.JsonNode;

/**
 * Says that an upload is too big; that is seen before it is known which controller it is
 * for.
 */
@InSandbox
@RestControllerAdvice
class TooBig {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
	JsonNode tooBig(MaxUploadSizeExceededException ex) {
		return Json.object().put("code", "too-big");
	}

}
