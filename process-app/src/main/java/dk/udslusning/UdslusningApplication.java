package dk.udslusning;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

import dk.udslusning.casefile.letter.template.LetterCheck;
import dk.udslusning.catalogue.CatalogueCheck;
import dk.udslusning.operations.OfficeTimeZone;
import dk.udslusning.process.engine.EngineClock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: the engine, the case file and the rules in one Spring Boot process.
 */
@SpringBootApplication
public class UdslusningApplication {

	public static void main(String[] args) {
		OfficeTimeZone.applyUnlessNamed();
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		if (args.length > 0 && args[0].equals(CatalogueCheck.ARGUMENT)) {
			System.exit(CatalogueCheck.run(Arrays.asList(args).subList(1, args.length),
					LocalDate.now(new EngineClock()), out));
		}
		if (args.length > 0 && args[0].equals(LetterCheck.ARGUMENT)) {
			System.exit(LetterCheck.run(Arrays.asList(args).subList(1, args.length), out));
		}
		SpringApplication.run(UdslusningApplication.class, args);
	}

}
