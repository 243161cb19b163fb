package dk.udslusning.decision.fileaccess;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP in the making. The same papers give the same bytes.
 */
final class PackedFile {

	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes, StandardCharsets.UTF_8);

	void add(String name, byte[] content) {
		try {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(TIME);
			this.zip.putNextEntry(entry);
			this.zip.write(content);
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] finished() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.bytes.toByteArray();
	}

}
