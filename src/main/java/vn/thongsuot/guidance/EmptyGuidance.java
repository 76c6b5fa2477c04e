package vn.thongsuot.guidance;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

@Component
class EmptyGuidance implements Guidance {

	@Override
	public Result search(String question) {
		return new Result(question, Certainty.NOTHING, List.of());
	}

	@Override
	public Optional<Entry> byId(String id) {
		return Optional.empty();
	}

	@Override
	public List<Entry> inCategory(String category) {
		return List.of();
	}

}
