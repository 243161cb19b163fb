package dk.udslusning.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.udslusning.catalogue.CatalogueLoader.Folder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/**
 * Finds the catalogue's files: ours in the application, the municipality's own in folders
 * named by {@code udslusning.catalogue.overlay}.
 */
final class CatalogueFolders {

	static final String OURS = "classpath:catalogue/";

	/** Files that were meant for the catalogue, also where an editor added an ending. */
	private static final Pattern YAML = Pattern.compile("(?i)[^.].*\\.ya?ml(\\.txt)?");

	/**
	 * A letter that was lost, or a Danish one that was read as Latin 1 and saved again.
	 */
	private static final Pattern LOST = Pattern
		.compile("\uFFFD|\u00C3[\u00A6\u00B8\u00A5\u0086\u0098\u0085\u2020\u02DC\u2026]");

	private final ResourcePatternResolver resources;

	CatalogueFolders(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/**
	 * Our folder and those laid over it.
	 * @param overlays the folders from the lowest to the uppermost, as paths or as
	 * {@code classpath:} locations
	 * @return the folders with the texts of their files, and what is wrong with them: a
	 * folder that is not there or has no file, a file with a name that the catalogue does
	 * not know, a file that is not saved as UTF-8
	 */
	List<Folder> read(List<String> overlays) {
		List<Folder> folders = new ArrayList<>(List.of(read("", OURS)));
		for (String overlay : overlays) {
			String location = overlay.endsWith("/") ? overlay : overlay + "/";
			folders.add(read(location, location));
		}
		return folders;
	}

	private Folder read(String name, String location) {
		List<CatalogueFault> faults = new ArrayList<>();
		Map<String, String> texts = new LinkedHashMap<>();
		try {
			files(location).forEach((file, content) -> {
				String kind = file.endsWith(".yaml") ? file.substring(0, file.length() - ".yaml".length()) : file;
				if (CatalogueLoader.KINDS.contains(kind)) {
					String text = text(name + file, content, faults);
					if (text != null) {
						texts.put(kind, text);
					}
				}
				else {
					List<String> known = CatalogueLoader.KINDS.stream().map((one) -> one + ".yaml").toList();
					faults
						.add(new CatalogueFault(name + file, 0, "", "kataloget kender ikke filen: den skal hedde en af "
								+ String.join(", ", known) + Nearest.question(file, known)));
				}
			});
			if (texts.isEmpty() && faults.isEmpty()) {
				faults.add(new CatalogueFault(location, 0, "",
						"mappen har ingen yaml-filer (udslusning.catalogue.overlay)"));
			}
		}
		catch (IOException | InvalidPathException notThere) {
			faults.add(new CatalogueFault(location, 0, "",
					"mappen findes ikke eller kan ikke læses (udslusning.catalogue.overlay)"));
		}
		return new Folder(name, texts, faults);
	}

	private Map<String, byte[]> files(String location) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		if (location.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX)) {
			for (Resource resource : this.resources.getResources(location + "*.yaml")) {
				files.put(resource.getFilename(), resource.getContentAsByteArray());
			}
			return files;
		}
		Path folder = location.startsWith(ResourceUtils.FILE_URL_PREFIX) ? ResourceUtils.getFile(location).toPath()
				: Path.of(location);
		try (Stream<Path> all = Files.list(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				if (YAML.matcher(file.getFileName().toString()).matches()) {
					files.put(file.getFileName().toString(), Files.readAllBytes(file));
				}
			}
		}
		return files;
	}

	private static String text(String file, byte[] content, List<CatalogueFault> faults) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			Matcher lost = LOST.matcher(text);
			if (!lost.find()) {
				return text;
			}
			faults.add(notUtf8(file, text.substring(0, lost.start())));
		}
		catch (CharacterCodingException otherEncoding) {
			faults.add(notUtf8(file, new String(content, 0, bytes.position(), StandardCharsets.ISO_8859_1)));
		}
		return null;
	}

	private static CatalogueFault notUtf8(String file, String before) {
		int line = 1 + (int) before.chars().filter((sign) -> sign == '\n').count();
		return new CatalogueFault(file, line, "",
				"filen er ikke gemt som UTF-8, så æ, ø og å går tabt: gem den igen som UTF-8");
	}

}
