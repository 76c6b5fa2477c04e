package vn.thongsuot.dialogue;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** All kinds of steps by their stored names. */
@Component
class StepTypes {

	private final Map<String, Class<? extends Step>> types = new HashMap<>();

	StepTypes() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(StepType.class));
		for (BeanDefinition found : scanner.findCandidateComponents("vn.thongsuot")) {
			Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
			register(type.asSubclass(Step.class));
		}
	}

	@Nullable Class<? extends Step> named(String name, int version) {
		Class<? extends Step> type = this.types.get(name);
		return (type != null && declared(type).version() == version) ? type : null;
	}

	static StepType declared(Class<? extends Step> type) {
		StepType declared = type.getAnnotation(StepType.class);
		if (declared == null) {
			throw new IllegalArgumentException(type + " has no @StepType");
		}
		return declared;
	}

	private void register(Class<? extends Step> type) {
		Class<?> other = this.types.put(declared(type).value(), type);
		if (other != null) {
			throw new IllegalStateException(other + " and " + type + " have one name");
		}
	}

}
