package vn.thongsuot.dialogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a step is stored, which outlives the class name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepType {

	/** Stable and unique. */
	String value();

	/** Raised when stored steps of the older form can no longer be read. */
	int version() default 1;

}
