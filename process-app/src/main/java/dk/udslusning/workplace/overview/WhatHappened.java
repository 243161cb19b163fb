package dk.udslusning.workplace.overview;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong, in words, by the kind of error alone: its message can name a person.
 */
final class WhatHappened {

	private static final Pattern KIND = Pattern.compile("^(?:Caused by: )?(?:[a-z0-9_]+\\.)+([A-Z]\\w*)(?::|\\s|$)",
			Pattern.MULTILINE);

	private static final List<Cause> CAUSES = List.of(
			new Cause("OptimisticLocking|ConcurrencyFailure|CannotAcquireLock|Deadlock|PessimisticLocking",
					"To ting skete i sagen på samme tid. Det går som regel godt, når der prøves igen."),
			new Cause(
					"SQLTransient|SQLNonTransient|CannotGetJdbcConnection|CannotCreateTransaction|DataAccessResource|"
							+ "JdbcSQLNonTransientConnection|QueryTimeout|ConnectException|SocketTimeout",
					"Databasen eller en anden tjeneste svarede ikke. Se efter, at den kører, og prøv så igen."),
			new Cause("LetterNotHandedOver|UncheckedIO|NoSuchFile|AccessDenied|FileSystem",
					"En fil eller mappe kunne ikke læses eller skrives. Se efter plads og rettigheder, og prøv så igen."),
			new Cause("RejectedInput|IllegalState|NoSuchElement|NoSuchCase|CaseIsClosed|IllegalArgument|NullPointer",
					"Sagen mangler noget, eller noget passer ikke, som trinnet regner med. Ret det i sagen, før der prøves "
							+ "igen, eller giv det videre til udvikleren."),
			new Cause("DataIntegrityViolation|DuplicateKey|ConstraintViolation",
					"Det, trinnet ville skrive, passer ikke til det, der står i sagen. Giv det videre til udvikleren."));

	private WhatHappened() {
	}

	/**
	 * The error in words.
	 * @param stackTrace as the engine keeps it; null where it kept none
	 */
	static String in(String stackTrace) {
		List<String> kinds = kinds(stackTrace);
		for (Cause cause : CAUSES) {
			if (kinds.stream().anyMatch((kind) -> kind.matches("(" + cause.kinds() + ").*"))) {
				return cause.words();
			}
		}
		return "Der skete en fejl, som programmet ikke kender. Giv den videre til udvikleren, hvis den kommer igen.";
	}

	/**
	 * The name of the error's kind, for whoever must find it in the log.
	 * @return the innermost kind; null where none is known
	 */
	static String kind(String stackTrace) {
		List<String> kinds = kinds(stackTrace);
		return kinds.isEmpty() ? null : kinds.get(kinds.size() - 1);
	}

	private static List<String> kinds(String stackTrace) {
		Matcher found = KIND.matcher((stackTrace != null) ? stackTrace : "");
		return found.results().map((match) -> match.group(1)).toList();
	}

	private record Cause(String kinds, String words) {

	}

}
