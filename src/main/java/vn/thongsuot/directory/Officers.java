package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.search.Vietnamese;

/** Everybody who has ever registered. */
public interface Officers extends Repository<Officer, Long> {

	/** The officer with that private chat, in whatever state. */
	@Query("from Officer where address = :address")
	Optional<Officer> byAddress(Address address);

	@Query("from Officer where id = :id")
	Optional<Officer> byId(long id);

	/** Those admitted in a commune, by name. */
	@Query("from Officer where commune = :commune and state = ADMITTED order by fullName, id")
	List<Officer> ofCommune(String commune);

	/** Those admitted who lead a commune. */
	@Query("from Officer where commune = :commune and state = ADMITTED and lead order by id")
	List<Officer> leadsOf(String commune);

	/** Those who wait to be admitted or to move, longest first. */
	@Query("from Officer where state = ASKED or wantedCommune is not null order by changedAt, id")
	List<Officer> waiting();

	/** Those who have shared that telephone, known by its hash. */
	@Query("from Officer where phoneHash = :phoneHash and state <> LEFT")
	List<Officer> withPhone(String phoneHash);

	/** All who have not left, by name. */
	@Query("from Officer where state <> LEFT order by fullName, id")
	List<Officer> present();

	/** Those whose names hold all these words, however they are marked. */
	default List<Officer> search(String typed) {
		List<String> words = List.of(Vietnamese.fold(typed).strip().split("\\s+"));
		return present().stream()
			.filter((officer) -> words.stream().allMatch(Vietnamese.fold(officer.fullName())::contains))
			.toList();
	}

	/** Those admitted in a commune whose full names stand in a text. */
	default List<Officer> named(String commune, String text) {
		String folded = Vietnamese.fold(text);
		return ofCommune(commune).stream()
			.filter((officer) -> folded.contains(Vietnamese.fold(officer.fullName()).strip()))
			.toList();
	}

	Officer save(Officer officer);

}
