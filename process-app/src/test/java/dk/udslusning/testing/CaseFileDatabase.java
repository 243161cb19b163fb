package dk.udslusning.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of use cases on the real tables in H2, without the engine. One Spring context is
 * shared by all of them; each test is rolled back and begins on the same morning.
 * {@link Office} says who is signed in and what day it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(CaseFileDatabase.TAG)
@SpringJUnitConfig(CaseFileContext.class)
@ExtendWith(FirstMorning.class)
@Transactional
public @interface CaseFileDatabase {

	/** By which the build runs all of them in the same machines. */
	String TAG = "case-file";

}
