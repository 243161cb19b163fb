package dk.udslusning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a file as a person would: the words of a PDF on one line, anything else as text.
 */
public final class ReadFile {

	private ReadFile() {
	}

	public static String words(byte[] content) {
		if (content.length < 4 || content[0] != '%' || content[1] != 'P') {
			return new String(content, StandardCharsets.UTF_8);
		}
		try (PDDocument document = Loader.loadPDF(content)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
