package vn.thongsuot.sandbox;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import tools.jackson.databind.JsonNode;

/** Says to the page, in one word, why something cannot be done. */
@InSandbox
@RestControllerAdvice(assignableTypes = { PageController.class, ActsController.class, FilesController.class })
class PageRefusals {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	JsonNode refused(PageRefusal refusal) {
		return code(refusal.code());
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	JsonNode unknown(NoSuchElementException ex) {
		return code("no-such-message");
	}

	@ExceptionHandler({ IllegalArgumentException.class, IllegalStateException.class, NullPointerException.class })
	@ResponseStatus(HttpStatus.CONFLICT)
	JsonNode notAllowed(RuntimeException ex) {
		return code("not-allowed");
	}

	private static JsonNode code(String code) {
		return Json.object().put("code", code);
	}

}
