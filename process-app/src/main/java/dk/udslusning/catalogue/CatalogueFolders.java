package dk.udslusning.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.catalogue.CatalogueLoader.Folder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Finds the catalogue's files: ours in the application, the municipality's own in folders
 * named by {@code udslusning.catalogue.overlay}.
 */
final class CatalogueFolders {

	static final String OURS = "classpath:catalogue/";

	private final ResourcePatternResolver resources;

	CatalogueFolders(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/**
	 * Our folder and those laid over it.
	 * @param overlays the folders from the lowest to the uppermost, as paths or as
	 * {@code classpath:} locations
	 * @return the folders with the texts of their files
	 * @throws FaultyCatalogue where a folder has no file, or one with a name that the
	 * catalogue does not know
	 */
	List<Folder> read(List<String> overlays) {
		List<Folder> folders = new ArrayList<>(List.of(read("", OURS)));
		for (String overlay : overlays) {
			String location = overlay.endsWith("/") ? overlay : overlay + "/";
			folders.add(read(location, location.contains(":") ? location : "file:" + location));
		}
		return folders;
	}

	private Folder read(String name, String location) {
		Map<String, String> texts = new LinkedHashMap<>();
		try {
			for (Resource resource : this.resources.getResources(location + "*.yaml")) {
				String kind = resource.getFilename().substring(0, resource.getFilename().length() - ".yaml".length());
				if (!CatalogueLoader.KINDS.contains(kind)) {
					throw fault(name + resource.getFilename(),
							"kataloget kender ikke filen. Den skal hedde en af " + CatalogueLoader.KINDS + ".yaml");
				}
				texts.put(kind, resource.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException notThere) {
			throw new UncheckedIOException("Mappen " + location + " kan ikke læses (udslusning.catalogue.overlay)",
					notThere);
		}
		if (texts.isEmpty()) {
			throw fault(location, "mappen findes ikke eller har ingen yaml-filer (udslusning.catalogue.overlay)");
		}
		return new Folder(name, texts);
	}

	private static FaultyCatalogue fault(String file, String text) {
		return new FaultyCatalogue(List.of(new CatalogueFault(file, 0, "", text)));
	}

}
