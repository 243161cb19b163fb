package dk.udslusning.casefile.document;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps bytes in pieces, in the table of whoever owns them, so that they stand or fall
 * with its row.
 */
@Repository
public class DocumentBytes {

	/** Under the longest binary column of both databases. */
	private static final int PIECE = 512 * 1024;

	private final JdbcClient jdbc;

	DocumentBytes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the bytes.
	 * @param table the table of pieces
	 * @param owner its column of the owner
	 * @param id the owner
	 */
	public void keep(String table, String owner, long id, byte[] content) {
		for (int from = 0, number = 0; from < content.length; from += PIECE, number++) {
			this.jdbc
				.sql("insert into " + table + " (" + owner + ", part_number, content) values (:id, :number, :content)")
				.param("id", id)
				.param("number", number)
				.param("content", Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)))
				.update();
		}
	}

	/**
	 * The bytes; none where nothing is kept.
	 */
	public byte[] of(String table, String owner, long id) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.jdbc.sql("select content from " + table + " where " + owner + " = :id order by part_number")
			.param("id", id)
			.query((row, index) -> row.getBytes("content"))
			.list()
			.forEach(content::writeBytes);
		return content.toByteArray();
	}

	/**
	 * SHA-256 in 64 hexadecimal digits.
	 */
	public static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
