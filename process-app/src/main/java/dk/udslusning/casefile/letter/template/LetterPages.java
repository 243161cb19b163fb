package dk.udslusning.casefile.letter.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the page of each letter with the look it had: a letter looks the same years
 * later, whatever became of the templates.
 */
@Service
@Transactional
public class LetterPages {

	private final JdbcClient jdbc;

	private final LetterLook look;

	LetterPages(JdbcClient jdbc, LetterLook look) {
		this.jdbc = jdbc;
		this.look = look;
	}

	/**
	 * Keeps the page of a letter just written.
	 */
	public void keep(long letterId, LetterPage page) {
		this.jdbc.sql("insert into letter_page (letter_id, look_id, page) values (:letterId, :lookId, :page)")
			.param("letterId", letterId)
			.param("lookId", lookId())
			.param("page", page.html())
			.update();
	}

	/**
	 * The page of a letter, as XHTML without its look; empty for a letter from before
	 * there were pages.
	 */
	@Transactional(readOnly = true)
	public Optional<String> page(long letterId) {
		return this.jdbc.sql("select page from letter_page where letter_id = :letterId")
			.param("letterId", letterId)
			.query(String.class)
			.optional();
	}

	/**
	 * The look of a letter: that of the day it was written; for one without a page,
	 * today's.
	 */
	@Transactional(readOnly = true)
	public LetterLook look(long letterId) {
		return this.jdbc
			.sql("select l.style, l.logo from letter_page p join letter_look l on l.id = p.look_id "
					+ "where p.letter_id = :letterId")
			.param("letterId", letterId)
			.query(LetterLook.class)
			.optional()
			.orElse(this.look);
	}

	/** The look of a letter written now. */
	public LetterLook look() {
		return this.look;
	}

	private long lookId() {
		String sha256 = sha256(this.look);
		return this.jdbc.sql("select min(id) from letter_look where sha256 = :sha256")
			.param("sha256", sha256)
			.query(Long.class)
			.optional()
			.orElseGet(() -> insert(sha256));
	}

	private long insert(String sha256) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into letter_look (sha256, style, logo) values (:sha256, :style, :logo)")
			.param("sha256", sha256)
			.param("style", this.look.style())
			.param("logo", this.look.logo())
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	private static String sha256(LetterLook look) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest((look.style() + "\n" + look.logo()).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
