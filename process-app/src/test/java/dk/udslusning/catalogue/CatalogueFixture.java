package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.time.WorkingDays;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The catalogue as it is shipped, without starting the application.
 */
public final class CatalogueFixture {

	private CatalogueFixture() {
	}

	/** Our files alone. */
	public static Catalogue shipped() {
		return with();
	}

	/** The calendar of our files. */
	public static WorkingDays workingDays() {
		return new DanishWorkingDays(shipped());
	}

	/** Our files with those of the demo over them. */
	public static Catalogue demo() {
		return with("classpath:catalogue/demo-rates/");
	}

	/** Our files with others over them. */
	public static Catalogue with(String... overlays) {
		return CatalogueLoader.load(
				new CatalogueFolders(new PathMatchingResourcePatternResolver()).read(List.of(overlays)),
				LocalDate.of(2026, 11, 26));
	}

}
