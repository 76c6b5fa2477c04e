package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The categories with whoever answers for them now. */
class LivingCategories implements Categories {

	private final LivingDirectory directory;

	LivingCategories(LivingDirectory directory) {
		this.directory = directory;
	}

	@Override
	public List<Category> all() {
		return this.directory.categories().all();
	}

	@Override
	public Optional<Category> byCode(String code) {
		return this.directory.categories().byCode(code);
	}

	@Override
	public List<Category> propose(String text) {
		return this.directory.categories().propose(text);
	}

}
