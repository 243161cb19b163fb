package dk.udslusning.casefile.letter.template;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the municipality's own letter templates as a start does, without one: a fault is
 * found the day the template is written, not the day the application is restarted.
 */
public final class LetterCheck {

	/** First argument on the command line; the folder follows. */
	public static final String ARGUMENT = "--check-letters";

	private LetterCheck() {
	}

	/**
	 * Lays a folder over our templates and tells what is wrong.
	 * @param folders one folder, as in {@code udslusning.letters.overlay}
	 * @param out takes the faults in Danish, one a line
	 * @return the exit code: 0 where the application would start on it, 1 with faults, 2
	 * without a folder
	 */
	public static int run(List<String> folders, PrintStream out) {
		if (folders.size() != 1) {
			out.println("Skriv mappen efter " + ARGUMENT);
			return 2;
		}
		List<LetterFault> faults = LetterTemplates.of(Path.of(folders.get(0))).faults();
		faults.forEach(out::println);
		if (faults.isEmpty()) {
			out.println(folders.get(0) + ": alt passer");
		}
		return faults.isEmpty() ? 0 : 1;
	}

}
