package vn.thongsuot.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What administrators are called, whom no register names. */
interface AdministratorNames extends Repository<AdministratorName, String> {

	Optional<AdministratorName> findById(String person);

	AdministratorName save(AdministratorName name);

}
