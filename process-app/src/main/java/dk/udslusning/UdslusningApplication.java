package dk.udslusning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: the engine, the case file and the rules in one Spring Boot process.
 */
@SpringBootApplication
public class UdslusningApplication {

	public static void main(String[] args) {
		SpringApplication.run(UdslusningApplication.class, args);
	}

}
