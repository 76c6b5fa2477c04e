package vn.thongsuot.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a {@code @DataJpaTest} or {@code @SpringBootTest} on a fresh H2 database in
 * memory, with all migrations applied. Classes of one context share its database, so none
 * runs beside another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Execution(ExecutionMode.SAME_THREAD)
@ContextConfiguration(initializers = FreshH2.class)
public @interface OnH2 {

}
