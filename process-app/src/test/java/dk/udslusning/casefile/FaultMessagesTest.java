package dk.udslusning.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a caseworker reads at a field, as it stands in the source: a sentence that begins
 * with a capital letter and speaks of the case, never of a rule by its number.
 */
class FaultMessagesTest {

	private static final Path SOURCE = Path.of("src", "main", "java");

	/** Calls whose last argument is a message at a field. */
	private static final Pattern CALL = Pattern
		.compile("\\.(?:add|addIf)\\(|RejectedInput\\.at\\(|new FieldFault\\(|new BadFieldValue\\(");

	private static final Pattern ANNOTATED = Pattern.compile("message\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\")");

	private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	/** Where a message, or a branch of it, begins with words. */
	private static final Pattern BEGINNING = Pattern.compile("(?:^|[?:])\\s*\"(\\p{L})");

	private static final Pattern SPEAKS_OF_FAULTS = Pattern.compile("Faults|RejectedInput|FieldFault|BadFieldValue");

	private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]{3,}-\\d\\d\\b");

	private static final int MANY = 150;

	private final List<String> messages = messages();

	@Test
	void beginWithACapitalLetter() {
		assertThat(this.messages).filteredOn(FaultMessagesTest::beginsSmall).isEmpty();
	}

	@Test
	void nameNoRuleByItsNumber() {
		assertThat(this.messages).noneMatch((message) -> RULE_ID.matcher(message).find());
	}

	@Test
	void areFoundInTheSource() {
		assertThat(this.messages).hasSizeGreaterThan(MANY)
			.anyMatch((message) -> message.contains("Skriv højst 4.000 tegn"))
			.anyMatch((message) -> message.contains("Sagen er allerede besvaret"));
		assertThat(
				messagesIn("new Faults().addIf(odd(1, 2), \"day\", late ? \"for sent\" : \"For tidligt (ELIG-06)\")"))
			.containsExactly("late ? \"for sent\" : \"For tidligt (ELIG-06)\"");
		assertThat(beginsSmall("late ? \"For sent\" : \"for tidligt\"")).isTrue();
		assertThat(beginsSmall("late ? \"For sent\" : reason + \" den \" + day")).isFalse();
	}

	private static List<String> messages() {
		try (Stream<Path> files = Files.walk(SOURCE)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(FaultMessagesTest::read)
				.flatMap((source) -> messagesIn(source).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> messagesIn(String source) {
		List<String> found = new ArrayList<>();
		ANNOTATED.matcher(source).results().forEach((match) -> found.add(match.group(1)));
		if (SPEAKS_OF_FAULTS.matcher(source).find()) {
			Matcher call = CALL.matcher(source);
			while (call.find()) {
				String message = lastArgument(source, call.end());
				if (LITERAL.matcher(message).find() && message.contains(" ")) {
					found.add(message);
				}
			}
		}
		return found;
	}

	/** The last argument of the call whose arguments begin there. */
	private static String lastArgument(String source, int begin) {
		int depth = 0;
		int argument = begin;
		boolean quoted = false;
		for (int place = begin;; place++) {
			char sign = source.charAt(place);
			if (sign == '"' && source.charAt(place - 1) != '\\') {
				quoted = !quoted;
			}
			else if (!quoted && sign == '(') {
				depth++;
			}
			else if (!quoted && sign == ')' && depth-- == 0) {
				return source.substring(argument, place).strip();
			}
			else if (!quoted && sign == ',' && depth == 0) {
				argument = place + 1;
			}
		}
	}

	private static boolean beginsSmall(String message) {
		return BEGINNING.matcher(message)
			.results()
			.anyMatch((match) -> Character.isLowerCase(match.group(1).charAt(0)));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
