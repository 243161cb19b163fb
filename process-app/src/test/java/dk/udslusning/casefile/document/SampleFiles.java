package dk.udslusning.casefile.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/**
 * Small files of each kind, and files that lie.
 */
public final class SampleFiles {

	/** The harmless text that every scanner takes for a virus, in two halves. */
	public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private SampleFiles() {
	}

	public static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] picture(String format) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] docx() {
		return zip(Map.of("word/document.xml", "<w:document/>", "[Content_Types].xml", "<Types/>"));
	}

	static byte[] docxWithMacros() {
		return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>",
				"word/vbaProject.bin", "Sub AutoOpen()"));
	}

	static byte[] odt() {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("mimetype", "application/vnd.oasis.opendocument.text");
		entries.put("content.xml", "<office:document-content/>");
		return zip(entries);
	}

	static byte[] email() {
		return text(
				"From: skolen@example.dk\r\nTo: kommunen@example.dk\r\nSubject: Bekræftelse\r\nMIME-Version: 1.0\r\n"
						+ "Content-Type: text/plain\r\n\r\nEleven er begyndt.\r\n");
	}

	static byte[] text(String words) {
		return words.getBytes(StandardCharsets.UTF_8);
	}

	/** Unpacks to more than anybody wants, and is small. */
	static byte[] bomb() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] nothing = new byte[1024 * 1024];
			for (int megabyte = 0; megabyte < 201; megabyte++) {
				zip.write(nothing);
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] zip(Map<String, String> entries) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> each : entries.entrySet()) {
				byte[] content = text(each.getValue());
				ZipEntry entry = new ZipEntry(each.getKey());
				if ("mimetype".equals(each.getKey())) {
					CRC32 sum = new CRC32();
					sum.update(content);
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(content.length);
					entry.setCrc(sum.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(content);
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
