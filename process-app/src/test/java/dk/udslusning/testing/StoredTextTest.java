package dk.udslusning.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader finds a text in every kind of column and in every way bytes are written.
 */
class StoredTextTest {

	private static final String NAME = "Åse Ærlig Østergård";

	private final DataSource database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
		.generateUniqueName(true)
		.build();

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	private final StoredText stored = new StoredText(this.database, "act_");

	StoredTextTest() {
		this.jdbc
			.sql("create table ACT_TEST (SHORT_ varchar(100), LONG_ clob, BYTES_ blob, FIXED_ char(40), "
					+ "BINARY_ varbinary(4000), NUMBER_ integer)")
			.update();
		this.jdbc.sql("create table CITIZEN (NAME varchar(100))").update();
	}

	@Test
	void readsEveryColumnThatCanHoldText() throws SQLException {
		assertThat(this.stored.columns()).containsExactly("ACT_TEST.BINARY_", "ACT_TEST.BYTES_", "ACT_TEST.FIXED_",
				"ACT_TEST.LONG_", "ACT_TEST.SHORT_");
	}

	@Test
	void readsNoOtherTable() throws SQLException {
		this.jdbc.sql("insert into CITIZEN values (?)").param(NAME).update();
		assertThat(this.stored.placesOf(List.of(NAME))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("textColumns")
	void findsATextWithinAText(String column) throws SQLException {
		this.jdbc.sql("insert into ACT_TEST (" + column + ") values (?)").param("x " + NAME + " y").update();
		assertThat(this.stored.placesOf(List.of("æRLIG"))).containsExactly("ACT_TEST." + column + ": æRLIG");
	}

	static List<String> textColumns() {
		return List.of("SHORT_", "LONG_", "FIXED_");
	}

	@ParameterizedTest
	@MethodSource("packings")
	void findsATextInBytes(Packing packing) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		packing.write(bytes);
		for (String column : List.of("BYTES_", "BINARY_")) {
			this.jdbc.sql("delete from ACT_TEST").update();
			this.jdbc.sql("insert into ACT_TEST (" + column + ") values (?)").param(bytes.toByteArray()).update();
			assertThat(this.stored.placesOf(List.of(NAME))).containsExactly("ACT_TEST." + column + ": " + NAME);
		}
	}

	static Stream<Packing> packings() {
		return Stream.of((out) -> out.write(NAME.getBytes(StandardCharsets.UTF_8)),
				(out) -> out.write(NAME.getBytes(StandardCharsets.ISO_8859_1)),
				(out) -> out.write(NAME.getBytes(StandardCharsets.UTF_16BE)),
				(out) -> out.write(NAME.getBytes(StandardCharsets.UTF_16LE)), (out) -> serialize(out),
				(out) -> finish(new GZIPOutputStream(out)), (out) -> finish(new DeflaterOutputStream(out)), (out) -> {
					try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
						serialize(packed);
					}
				}, (out) -> {
					ZipOutputStream archive = new ZipOutputStream(out);
					archive.putNextEntry(new ZipEntry("brev.txt"));
					finish(archive);
				});
	}

	private static void serialize(OutputStream out) throws IOException {
		ObjectOutputStream objects = new ObjectOutputStream(out);
		objects.writeObject(Map.of("navn", NAME));
		objects.flush();
	}

	private static void finish(OutputStream packed) throws IOException {
		try (packed) {
			packed.write(NAME.getBytes(StandardCharsets.UTF_8));
		}
	}

	@FunctionalInterface
	interface Packing {

		void write(ByteArrayOutputStream out) throws IOException;

	}

}
