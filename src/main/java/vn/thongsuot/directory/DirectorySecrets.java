package vn.thongsuot.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The keys of this installation. */
interface DirectorySecrets extends Repository<DirectorySecret, String> {

	Optional<DirectorySecret> findById(String name);

	DirectorySecret save(DirectorySecret secret);

}
