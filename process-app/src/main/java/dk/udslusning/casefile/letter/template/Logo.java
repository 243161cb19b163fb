package dk.udslusning.casefile.letter.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * Reads the municipality's logo.
 */
final class Logo {

	/** Every letter carries it. */
	private static final int LARGEST = 200_000;

	private Logo() {
	}

	/**
	 * The logo as a data address.
	 * @param file a PNG or JPEG; null for none
	 * @return null for none
	 * @throws FaultyLetters where it cannot be read, is too large or is something else
	 */
	static String of(Path file) {
		if (file == null) {
			return null;
		}
		try {
			byte[] bytes = Files.readAllBytes(file);
			if (bytes.length > LARGEST) {
				throw fault(file, "logoet fylder mere end " + LARGEST / 1000 + " kB: gør det mindre");
			}
			return "data:" + mediaType(file, bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
		}
		catch (IOException unreadable) {
			throw fault(file, "logoet findes ikke eller kan ikke læses (udslusning.letters.logo)");
		}
	}

	private static String mediaType(Path file, byte[] bytes) {
		if (bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
			return "image/png";
		}
		if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
			return "image/jpeg";
		}
		throw fault(file, "logoet er hverken PNG eller JPEG");
	}

	private static FaultyLetters fault(Path file, String text) {
		return new FaultyLetters(List.of(new LetterFault(file.toString(), 0, text)));
	}

}
