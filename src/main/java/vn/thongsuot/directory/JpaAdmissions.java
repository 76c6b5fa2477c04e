package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** Admissions of the officers in the database. */
@Service
@Transactional
class JpaAdmissions implements Admissions {

	private final Officers officers;

	private final Communes communes;

	private final PhoneHashes phones;

	private final Admitting admitting;

	private final Deciders deciders;

	private final CommuneLeads leads;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	JpaAdmissions(Officers officers, Communes communes, PhoneHashes phones, Admitting admitting, Deciders deciders,
			CommuneLeads leads, ApplicationEventPublisher events, Clock clock) {
		this.officers = officers;
		this.communes = communes;
		this.phones = phones;
		this.admitting = admitting;
		this.deciders = deciders;
		this.leads = leads;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public boolean isOpen() {
		return this.admitting.isOpen();
	}

	@Override
	public Admission apply(Application application) {
		demandCommune(application.commune());
		String phone = this.phones.of(application.ownPhone()).orElse(null);
		Optional<Officer> known = this.officers.byAddress(application.address());
		if (known.filter(Officer::isAdmitted).isPresent()) {
			known.get().rename(application.fullName(), application.position());
			known.get().rememberPhone(phone);
			return move(known.get(), application.commune());
		}
		known.ifPresent((officer) -> officer.applyAgain(application, phone, this.clock.instant()));
		return admitOrAsk(
				known.orElseGet(() -> this.officers.save(new Officer(application, phone, this.clock.instant()))));
	}

	@Override
	public Admission move(Address officer, String commune) {
		demandCommune(commune);
		return move(present(officer), commune);
	}

	private Admission move(Officer officer, String commune) {
		officer.want(commune, this.clock.instant());
		return officer.isWaiting() ? admitOrAsk(officer) : new Admission.Admitted(officer);
	}

	private Admission admitOrAsk(Officer officer) {
		if (this.admitting.admitUnasked(officer)) {
			return new Admission.Admitted(officer);
		}
		List<Address> asked = deciders(officer);
		this.events.publishEvent(new OfficerAsked(officer.id(), officer.askedCommune(), asked));
		return new Admission.Waiting(officer, asked);
	}

	@Override
	public boolean mayDecide(Actor actor, Officer officer) {
		return this.deciders.mayDecide(actor, officer);
	}

	@Override
	public List<Address> deciders(Officer officer) {
		return this.deciders.of(officer);
	}

	@Override
	public List<Address> allDeciders(Officer officer) {
		return this.deciders.all(officer);
	}

	@Override
	public Decision approve(long officer, Actor by) {
		return decide(officer, by,
				(waiting) -> this.admitting.settle(waiting, OfficerAdmitted.By.PERSON, by.person(), false));
	}

	@Override
	public Decision decline(long officer, Actor by, String reason) {
		return decide(officer, by, (waiting) -> {
			String asked = waiting.askedCommune();
			waiting.decline(by.person(), this.clock.instant());
			this.events.publishEvent(new OfficerDeclined(officer, asked, reason));
		});
	}

	private Decision decide(long id, Actor by, Consumer<Officer> decision) {
		Optional<Officer> officer = this.officers.byId(id);
		if (officer.isEmpty() || !mayDecide(by, officer.get())) {
			return Decision.NOT_ALLOWED;
		}
		if (!officer.get().isWaiting()) {
			return Decision.ALREADY_DECIDED;
		}
		decision.accept(officer.get());
		return Decision.DONE;
	}

	@Override
	public void rename(Address officer, String fullName, String position) {
		present(officer).rename(Application.checked(fullName), Application.checked(position));
	}

	@Override
	public boolean handOver(Address from, long successor) {
		Optional<Officer> giver = this.officers.byAddress(from).filter(Officer::isAdmitted);
		Optional<Officer> taker = this.officers.byId(successor).filter(Officer::isAdmitted);
		boolean colleagues = giver.isPresent() && taker.isPresent() && giver.get().isColleagueOf(taker.get());
		if (colleagues) {
			this.events.publishEvent(new OfficerHandedOver(giver.get().id(), successor));
		}
		return colleagues;
	}

	@Override
	public void leave(Address address) {
		this.officers.byAddress(address).ifPresent((officer) -> {
			this.leads.forget(officer, address);
			this.admitting.forget(officer);
			officer.leave(this.clock.instant());
			this.events.publishEvent(new OfficerLeft(officer.id(), address));
		});
	}

	private Officer present(Address address) {
		return this.officers.byAddress(address)
			.orElseThrow(() -> new IllegalArgumentException("Nobody has registered with that address"));
	}

	private void demandCommune(String code) {
		if (this.communes.byCode(code).isEmpty()) {
			throw new IllegalArgumentException("No such commune: " + code);
		}
	}

}
