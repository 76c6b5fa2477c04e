package vn.thongsuot.directory;

/** Somebody tries to leave the product without an administrator. */
public class LastAdministratorException extends RuntimeException {

	LastAdministratorException() {
		super("There has to be an administrator");
	}

}
