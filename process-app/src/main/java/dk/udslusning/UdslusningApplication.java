package dk.udslusning;

import dk.udslusning.operations.OfficeTimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: the engine, the case file and the rules in one Spring Boot process.
 */
@SpringBootApplication
public class UdslusningApplication {

	public static void main(String[] args) {
		OfficeTimeZone.applyUnlessNamed();
		SpringApplication.run(UdslusningApplication.class, args);
	}

}
