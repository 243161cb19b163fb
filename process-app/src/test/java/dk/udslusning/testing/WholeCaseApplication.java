package dk.udslusning.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * The {@link WholeApplication} with the demo's rates, under which every month can be
 * decided: for tests that take whole cases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@TestPropertySource(properties = { "udslusning.catalogue.overlay=classpath:catalogue/demo-rates/",
		"spring.datasource.url=jdbc:h2:mem:wholecase;DB_CLOSE_DELAY=-1" })
public @interface WholeCaseApplication {

}
