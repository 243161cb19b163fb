package dk.udslusning.catalogue;

import java.util.List;

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

	/** Our files with those of the demo over them. */
	public static Catalogue demo() {
		return with("classpath:catalogue/demo-rates/");
	}

	/** Our files with others over them. */
	public static Catalogue with(String... overlays) {
		return CatalogueLoader
			.load(new CatalogueFolders(new PathMatchingResourcePatternResolver()).read(List.of(overlays)));
	}

}
