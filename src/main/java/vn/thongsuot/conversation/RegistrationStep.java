package vn.thongsuot.conversation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;

/**
 * A registration under way.
 *
 * @param consentAt when the officer agreed to what is stored
 * @param commune code of the commune, once it is known
 */
@StepType("registration")
record RegistrationStep(Phase phase, @Nullable Instant consentAt, @Nullable String commune, @Nullable String fullName,
		@Nullable String position) implements Step {

	static RegistrationStep begin() {
		return new RegistrationStep(Phase.CONSENT, null, null, null, null);
	}

	RegistrationStep consented(Instant now) {
		return new RegistrationStep(Phase.COMMUNE, now, null, null, null);
	}

	RegistrationStep in(String newCommune) {
		return new RegistrationStep(Phase.NAME, this.consentAt, newCommune, null, null);
	}

	RegistrationStep named(String newName) {
		return new RegistrationStep(Phase.POSITION, this.consentAt, this.commune, newName, null);
	}

	RegistrationStep as(String newPosition) {
		return new RegistrationStep(Phase.PHONE, this.consentAt, this.commune, this.fullName, newPosition);
	}

	/** What is asked next. */
	enum Phase {

		CONSENT, COMMUNE, NAME, POSITION, PHONE

	}

}
