package dk.udslusning.catalogue;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.catalogue.CatalogueLoader.Folder;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Checks the municipality's own files as a start does, without one: a fault is found the
 * day the file is written, not the day the application is restarted.
 */
public final class CatalogueCheck {

	/** First argument on the command line; the folders follow, the lowest first. */
	public static final String ARGUMENT = "--check-catalogue";

	private CatalogueCheck() {
	}

	/**
	 * Lays folders over our files and tells what is wrong.
	 * @param folders the folders, as in {@code udslusning.catalogue.overlay}
	 * @param today the day of the check
	 * @param out takes the faults in Danish, one a line
	 * @return the exit code: 0 where the application would start on them
	 */
	public static int run(List<String> folders, LocalDate today, PrintStream out) {
		if (folders.isEmpty()) {
			out.println("Skriv mappen efter " + ARGUMENT);
			return 2;
		}
		List<Folder> read = new CatalogueFolders(new PathMatchingResourcePatternResolver()).read(folders);
		try {
			CatalogueLoader.load(read, today);
		}
		catch (FaultyCatalogue faulty) {
			faulty.faults().forEach(out::println);
			return 1;
		}
		read.stream()
			.skip(1)
			.flatMap((folder) -> folder.texts().keySet().stream().map((kind) -> folder.name() + kind + ".yaml"))
			.forEach((file) -> out.println(file + ": alt passer"));
		return 0;
	}

}
