package dk.udslusning.casefile.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.tika.Tika;

/**
 * Tells what a file is from its bytes. What somebody calls it, or a browser says of it,
 * is not asked: a name can lie.
 */
final class ContentCheck {

	private static final Tika TIKA = new Tika();

	private static final int MOST_ENTRIES = 2_000;

	/** A file that unpacks to more than this is made to fill somebody's disk. */
	private static final long MOST_UNPACKED = 200L * 1024 * 1024;

	private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");

	private static final String UNKNOWN = "application/octet-stream";

	private ContentCheck() {
	}

	/**
	 * The type of a file that may be kept.
	 * @param content its bytes, at least one
	 * @return the type, or nothing for what is not allowed
	 */
	static Optional<MediaType> typeOf(byte[] content) {
		String found = TIKA.detect(content);
		if (PACKED.contains(found) || MediaType.DOCX.code().equals(found) || MediaType.ODT.code().equals(found)) {
			return packed(content);
		}
		if (UNKNOWN.equals(found) && isPlain(content)) {
			return Optional.of(MediaType.TEXT);
		}
		return MediaType.of(found);
	}

	/** Danish in an older encoding looks like no text to whoever counts on English. */
	private static boolean isPlain(byte[] content) {
		for (byte sign : content) {
			boolean layout = sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
			if (sign == 0x7F || (sign >= 0 && sign < 0x20 && !layout)) {
				return false;
			}
		}
		return true;
	}

	private static Optional<MediaType> packed(byte[] content) {
		Set<String> names = new HashSet<>();
		String stated = null;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			long unpacked = 0;
			byte[] buffer = new byte[64 * 1024];
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName().toLowerCase(Locale.ROOT));
				if (names.size() > MOST_ENTRIES) {
					return Optional.empty();
				}
				if (names.size() == 1 && "mimetype".equals(entry.getName())) {
					stated = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
				}
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > MOST_UNPACKED) {
						return Optional.empty();
					}
				}
			}
		}
		catch (IOException | IllegalArgumentException broken) {
			return Optional.empty();
		}
		return hasMacros(names) ? Optional.empty() : office(names, stated);
	}

	private static Optional<MediaType> office(Set<String> names, String stated) {
		if (names.contains("[content_types].xml") && names.contains("word/document.xml")) {
			return Optional.of(MediaType.DOCX);
		}
		return (MediaType.ODT.code().equals(stated) && names.contains("content.xml")) ? Optional.of(MediaType.ODT)
				: Optional.empty();
	}

	private static boolean hasMacros(Set<String> names) {
		return names.stream()
			.anyMatch((name) -> name.endsWith("vbaproject.bin") || name.startsWith("basic/")
					|| name.startsWith("scripts/") || name.startsWith("word/embeddings/")
					|| name.startsWith("object "));
	}

}
