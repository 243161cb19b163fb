package dk.udslusning.casefile.letter.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.udslusning.casefile.letter.LetterKind;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;

/**
 * Finds the files of the letters: the municipality's own first, then ours. A name is a
 * plain file name, so no template can reach outside the two folders.
 */
class TemplateFiles implements Loader<String> {

	/** The look of all letters. */
	static final String STYLE = "letter.css";

	private static final String OURS = "letters/";

	/** Parts that several letters share. */
	private static final List<String> SHARED = List.of("layout.peb", "decision.peb", "ending.peb", "free.peb", STYLE);

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(peb|css)");

	private final Path overlay;

	TemplateFiles(Path overlay) {
		this.overlay = overlay;
	}

	/** The template of a kind of letter. */
	static String of(LetterKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".peb";
	}

	boolean hasOverlay() {
		return this.overlay != null;
	}

	/**
	 * What is wrong with the municipality's own folder before a file in it is read as a
	 * template: not there, nothing in it, names nobody asks for, not UTF-8.
	 */
	List<LetterFault> faults() {
		List<LetterFault> faults = new ArrayList<>();
		if (this.overlay == null) {
			return faults;
		}
		try (Stream<Path> files = Files.list(this.overlay)) {
			List<Path> all = files.filter((file) -> !file.getFileName().toString().startsWith(".")).sorted().toList();
			if (all.isEmpty()) {
				faults.add(new LetterFault(this.overlay.toString(), 0,
						"mappen har ingen skabeloner (udslusning.letters.overlay)"));
			}
			for (Path file : all) {
				check(file, faults);
			}
		}
		catch (IOException notThere) {
			faults.add(new LetterFault(this.overlay.toString(), 0,
					"mappen findes ikke eller kan ikke læses (udslusning.letters.overlay)"));
		}
		return faults;
	}

	private static void check(Path file, List<LetterFault> faults) throws IOException {
		String name = file.getFileName().toString();
		if (!known().contains(name)) {
			faults.add(new LetterFault(file.toString(), 0,
					"ingen brug for filen: en skabelon skal hedde en af " + String.join(", ", known())));
		}
		else {
			try {
				utf8(Files.readAllBytes(file));
			}
			catch (CharacterCodingException otherEncoding) {
				faults.add(new LetterFault(file.toString(), 0,
						"filen er ikke gemt som UTF-8, så æ, ø og å går tabt: gem den igen som UTF-8"));
			}
		}
	}

	private static List<String> known() {
		return Stream.concat(Arrays.stream(LetterKind.values()).map(TemplateFiles::of), SHARED.stream())
			.sorted()
			.toList();
	}

	/** The name by which people know the file. */
	String shown(String name) {
		return (name != null && isOwn(name)) ? this.overlay.resolve(name).toString() : OURS + name;
	}

	/**
	 * The text of a file.
	 * @throws LoaderException where there is none
	 */
	String text(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new LoaderException(null, "Der er ingen skabelon med navnet »" + name + "«");
		}
		try {
			if (isOwn(name)) {
				return utf8(Files.readAllBytes(this.overlay.resolve(name)));
			}
			try (InputStream ours = TemplateFiles.class.getClassLoader().getResourceAsStream(OURS + name)) {
				if (ours == null) {
					throw new LoaderException(null, "Der er ingen skabelon med navnet »" + name + "«");
				}
				return utf8(ours.readAllBytes());
			}
		}
		catch (IOException unreadable) {
			throw new LoaderException(unreadable, "Skabelonen »" + name + "« kan ikke læses");
		}
	}

	private boolean isOwn(String name) {
		return this.overlay != null && NAME.matcher(name).matches() && Files.isRegularFile(this.overlay.resolve(name));
	}

	private static String utf8(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	@Override
	public Reader getReader(String name) {
		return new StringReader(text(name));
	}

	@Override
	public String resolveRelativePath(String relativePath, String anchorPath) {
		return null;
	}

	@Override
	public String createCacheKey(String templateName) {
		return templateName;
	}

	@Override
	public boolean resourceExists(String name) {
		return isOwn(name) || NAME.matcher(name).matches()
				&& TemplateFiles.class.getClassLoader().getResource(OURS + name) != null;
	}

	@Override
	public void setCharset(String charset) {
		// Always UTF-8.
	}

	@Override
	public void setPrefix(String prefix) {
		// Always the two folders.
	}

	@Override
	public void setSuffix(String suffix) {
		// Names are whole.
	}

}
