package dk.udslusning.testing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds English on a screen or in a message that should be Danish.
 */
public final class EnglishWords {

	private static final Pattern WORD = Pattern
		.compile("\\b(the|and|of|are|was|been|your|you|this|that|with|please|task|"
				+ "tasks|user|users|groups|error|failed|could|not|login|password|date|value|required|select|search|show|"
				+ "nothing|field|must|claim|assign|assignee|complete|create|created|add|due|follow-up|history|"
				+ "description|start|process|save|close|back|comment|sign|log out|my profile|keyboard|shortcuts|sort|"
				+ "filters|loading|january|february|march|may|june|july|october|monday|tuesday|wednesday|thursday|friday|"
				+ "saturday|sunday|ago|minutes?|hours?|days?|months?)\\b", Pattern.CASE_INSENSITIVE);

	/** Names, which no translation changes, and Danish words that look English. */
	private static final Pattern NAMES = Pattern.compile("Camunda Platform|English|Digital Post|Europe/Copenhagen");

	private EnglishWords() {
	}

	/**
	 * The lines that have an English word in them.
	 */
	public static List<String> in(List<String> lines) {
		return lines.stream().filter((line) -> WORD.matcher(NAMES.matcher(line).replaceAll("")).find()).toList();
	}

}
