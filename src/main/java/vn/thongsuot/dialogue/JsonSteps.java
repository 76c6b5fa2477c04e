package vn.thongsuot.dialogue;

import java.time.Clock;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.messaging.Address;

/** Keeps steps as JSON. */
@Component
@Transactional
class JsonSteps implements Steps {

	private static final Logger LOG = LoggerFactory.getLogger(JsonSteps.class);

	private final StoredSteps stored;

	private final StepTypes types;

	private final JsonMapper json;

	private final Clock clock;

	JsonSteps(StoredSteps stored, StepTypes types, JsonMapper json, Clock clock) {
		this.stored = stored;
		this.types = types;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public Optional<Step> at(Address address) {
		return this.stored.findById(address.toString()).filter((step) -> !step.isEmpty()).flatMap(this::read);
	}

	@Override
	public boolean takeLost(Address address) {
		Optional<StoredStep> lost = this.stored.findById(address.toString()).filter(StoredStep::isLost);
		lost.ifPresent(StoredStep::found);
		return lost.isPresent();
	}

	@Override
	public void save(Address address, Step step) {
		StepType type = StepTypes.declared(step.getClass());
		StoredStep row = this.stored.findById(address.toString()).orElseGet(() -> new StoredStep(address.toString()));
		row.become(type.value(), type.version(), this.json.writeValueAsString(step), this.clock.instant());
		this.stored.save(row);
	}

	@Override
	public void clear(Address address) {
		this.stored.findById(address.toString()).ifPresent((step) -> this.stored.deleteById(address.toString()));
	}

	private Optional<Step> read(StoredStep row) {
		Class<? extends Step> type = this.types.named(row.type(), row.version());
		if (type != null) {
			try {
				return Optional.of(this.json.readValue(row.content(), type));
			}
			catch (JacksonException ex) {
				LOG.warn("A step {} version {} no longer parses and is forgotten: {}", row.type(), row.version(),
						ex.getClass().getSimpleName());
			}
		}
		row.lose();
		return Optional.empty();
	}

}
