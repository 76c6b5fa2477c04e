package vn.thongsuot.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A key of this installation. */
@Entity
class DirectorySecret {

	@Id
	private String name;

	private String secret;

	@SuppressWarnings("NullAway.Init")
	protected DirectorySecret() {
	}

	DirectorySecret(String name, String secret) {
		this.name = name;
		this.secret = secret;
	}

	String secret() {
		return this.secret;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
