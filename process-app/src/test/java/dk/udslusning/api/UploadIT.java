package dk.udslusning.api;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.udslusning.access.Role;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import io.restassured.response.ValidatableResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/**
 * Files of notices as shelters really save them.
 */
@WholeCaseApplication
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:uploads;DB_CLOSE_DELAY=-1",
		"udslusning.senders.linden.shelter=Krisecentret Linden", "udslusning.senders.linden.origin=CRISIS_CENTRE_109",
		"udslusning.upload.largest=20KB", "udslusning.upload.most-lines=60" })
@DirtiesContext
class UploadIT {

	private static final String LINDEN = "linden";

	private static final String HEADINGS = "Reference;Indskrevet;Planlagt udskrivning;Anonym;Navn;CPR-nummer;"
			+ "Fødselsdato;Beskyttelse;Telefon;Børn;Haster;Kontakt;Boform";

	private static final AtomicInteger SERIAL = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	CaseDriver driver;

	@BeforeEach
	void begin() {
		this.staff.hire(LINDEN, Role.SHELTER.group());
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void tellsOfEachLineWhatBecameOfIt() {
		String file = """
				Reference;Indskrevet;Navn;CPR-nummer;Børn
				CSV-1;01.11.2026;Ærø Ødegård Åberg;060580-1001;2
				CSV-2;32.11.2026;Prøve To;;
				CSV-1;01.11.2026;Ærø Ødegård Åberg;0605801001;2
				CSV-1;01.11.2026;En Helt Anden;060580-1001;2
				""";
		upload(file.getBytes(StandardCharsets.UTF_8)).statusCode(200)
			.body("taken", equalTo(1))
			.body("alreadyKnown", equalTo(1))
			.body("refused", equalTo(2))
			.body("lines.line", contains(2, 3, 4, 5))
			.body("lines.outcome", contains("TAKEN", "REFUSED", "ALREADY_KNOWN", "REFUSED"))
			.body("lines[1].reasons", contains("Indskrevet: Skriv en dag, der findes, som 23.11.2026"))
			.body("lines[3].reasons",
					contains("Navn: er anderledes end i den melding, I har sendt med samme reference"));
		assertThat(this.driver.openTasks(caseOf("CSV-1")))
			.containsExactly(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		assertThat(nameIn("CSV-1")).isEqualTo("Ærø Ødegård Åberg");
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void readsDanishLettersInEitherEncoding(String name, Charset charset, String before) {
		String reference = "ENC-" + SERIAL.incrementAndGet();
		byte[] file = (before + "Reference;Indskrevet;Navn;Fødselsdato\r\n" + reference
				+ ";1-11-2026;Søren Æblegård;15/06/2001\r\n")
			.getBytes(charset);
		upload(file).statusCode(200).body("taken", equalTo(1));
		assertThat(nameIn(reference)).isEqualTo("Søren Æblegård");
	}

	static Stream<Arguments> encodings() {
		Charset windows = Charset.forName("windows-1252");
		return Stream.of(Arguments.of("UTF-8", StandardCharsets.UTF_8, ""),
				Arguments.of("UTF-8 with a mark", StandardCharsets.UTF_8, "\uFEFF"),
				Arguments.of("Windows-1252", windows, ""),
				Arguments.of("Windows-1252 with Excel's hint", windows, "sep=;\r\n"));
	}

	@Test
	void answersASpreadsheetWithAFile() {
		String file = "Reference;Indskrevet;Navn\nXLS-1;01.11.2026;Prøve Regneark\n;01.11.2026;Uden Reference\n";
		String report = this.staff.as(LINDEN)
			.contentType("text/csv")
			.accept("text/csv")
			.body(file.getBytes(StandardCharsets.UTF_8))
			.post("/api/referrals/csv")
			.then()
			.statusCode(200)
			.extract()
			.asString();
		assertThat(report.lines()).containsExactly("Linje;Reference;Resultat;Hvorfor", "2;XLS-1;Taget imod;",
				"3;;Afvist;Reference: Skriv jeres egen reference, så meldingen kan kendes igen");
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void refusesAFileOfWhichNoLineCanBeRead(String name, String file, String why) {
		upload(file.getBytes(StandardCharsets.UTF_8)).statusCode(422)
			.contentType("application/problem+json")
			.body("title", equalTo("Filen kan ikke læses"))
			.body("detail", containsString(why));
	}

	static Stream<Arguments> unreadable() {
		String headings = "Reference;Indskrevet;Navn\n";
		return Stream.of(Arguments.of("empty", "", "Filen er tom"),
				Arguments.of("blank lines", "\n\n  \n", "Filen er tom"),
				Arguments.of("headings only", headings, "ingen meldinger"),
				Arguments.of("headings and empty cells", headings + ";;\n", "ingen meldinger"),
				Arguments.of("no headings", "KL-1;01.11.2026;Prøve\n", "Kolonne 1 har et navn, der ikke kendes"),
				Arguments.of("commas", "Reference,Indskrevet,Navn\nKL-1,01.11.2026,Prøve\n", "skilt af semikolon"),
				Arguments.of("tabs", "Reference\tIndskrevet\n", "skilt af semikolon"),
				Arguments.of("unknown column", "Reference;Indskrevet;Adresse\n", "Kolonne 3"),
				Arguments.of("a column twice", "Reference;Indskrevet;Navn;navn\n", "to gange"),
				Arguments.of("no day of admission", "Reference;Navn\nKL-1;Prøve\n", "Indskrevet skal være der"),
				Arguments.of("a quote that is never closed", headings + "KL-1;01.11.2026;\"Prøve\n",
						"I linje 2 åbner et anførselstegn"),
				Arguments.of("text after a quote", headings + "KL-1;01.11.2026;P\nKL-2;01.11.2026;\"P\" P\n",
						"I linje 3 åbner et anførselstegn"),
				Arguments.of("not a text", "PK\u0003\u0004\u0000\u0000", "ikke en tekstfil"),
				Arguments.of("too many lines", headings + "KL;01.11.2026;P\n".repeat(61), "flere end 60"),
				Arguments.of("too large", headings + "x".repeat(21_000), "større end 20 kB"));
	}

	@Test
	void numbersTheLinesAsTheSpreadsheetDoes() {
		upload("""

				Reference;Indskrevet;Navn

				NR-1;01.11.2026;"Prøve på
				to linjer"
				;;
				NR-2;;Prøve
				""".getBytes(StandardCharsets.UTF_8)).statusCode(200)
			.body("lines.line", contains(4, 6))
			.body("lines.outcome", contains("TAKEN", "REFUSED"));
	}

	@Test
	void takesAFileFromAForm() {
		byte[] file = "Reference;Indskrevet;Navn\nFORM-1;01.11.2026;Prøve Formular\n".getBytes(StandardCharsets.UTF_8);
		this.staff.as(LINDEN)
			.contentType("multipart/form-data")
			.multiPart("file", "meldinger.csv", file, "text/csv")
			.post("/api/referrals/csv")
			.then()
			.statusCode(200)
			.body("lines.reference", contains("FORM-1"))
			.body("lines.outcome", contains("TAKEN"));
		this.staff.as(LINDEN)
			.contentType("multipart/form-data")
			.multiPart("fil", "meldinger.csv", file, "text/csv")
			.post("/api/referrals/csv")
			.then()
			.statusCode(422)
			.body("detail", containsString("feltet »file«"));
		this.staff.as(LINDEN)
			.contentType("multipart/form-data")
			.multiPart("file", "meldinger.csv", new byte[21_000], "text/csv")
			.post("/api/referrals/csv")
			.then()
			.statusCode(413)
			.body("title", equalTo("Filen er for stor"));
	}

	@Test
	void takesFilesFromSheltersOnly() {
		this.staff.as(Staff.ANNA)
			.contentType("text/csv")
			.body("Reference;Indskrevet\n")
			.post("/api/referrals/csv")
			.then()
			.statusCode(403);
	}

	/** Each line alone in a file, so that none hides another. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("ugly")
	void takesOrRefusesAnUglyNoticeForTheRightReason(String name, Ugly ugly) {
		String outcome = upload((HEADINGS + "\n" + ugly.line() + "\n").getBytes(StandardCharsets.UTF_8)).statusCode(200)
			.extract()
			.jsonPath()
			.getString("lines[0].outcome");
		List<String> reasons = upload((HEADINGS + "\n" + ugly.line() + "\n").getBytes(StandardCharsets.UTF_8)).extract()
			.jsonPath()
			.getList("lines[0].reasons");
		if (ugly.refused() == null) {
			assertThat(outcome).as("%s", reasons).isEqualTo("TAKEN");
		}
		else {
			assertThat(outcome).isEqualTo("REFUSED");
			assertThat(reasons).hasSameSizeAs(ugly.refused());
			for (int index = 0; index < reasons.size(); index++) {
				assertThat(reasons.get(index)).contains(ugly.refused().get(index));
			}
			assertThat(ugly.secrets()).noneMatch((secret) -> String.join(" ", reasons).contains(secret));
		}
	}

	static Stream<Arguments> ugly() throws IOException {
		ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
		Ugly[] all = yaml.readValue(UploadIT.class.getResource("/api/ugly-notices.yaml"), Ugly[].class);
		assertThat(all).hasSizeGreaterThanOrEqualTo(50);
		return Stream.of(all).map((ugly) -> Arguments.of(ugly.name(), ugly));
	}

	private ValidatableResponse upload(byte[] file) {
		return this.staff.as(LINDEN).contentType("text/csv").body(file).post("/api/referrals/csv").then();
	}

	private String caseOf(String reference) {
		return this.jdbc.sql("select case_number from referral where reference = :reference")
			.param("reference", reference)
			.query(String.class)
			.single();
	}

	private String nameIn(String reference) {
		return this.jdbc.sql("select name from citizen where case_number = :case")
			.param("case", caseOf(reference))
			.query(String.class)
			.single();
	}

	/**
	 * An ugly notice.
	 *
	 * @param name what is ugly about it
	 * @param cells what stands in which column; a reference and a day are added where
	 * none is named
	 * @param refused a part of each reason; null where it is to be taken
	 */
	record Ugly(String name, Map<String, String> cells, List<String> refused) {

		String line() {
			List<String> headings = List.of(HEADINGS.split(";"));
			assertThat(headings).containsAll(this.cells.keySet().stream().filter((key) -> !"+".equals(key)).toList());
			List<String> line = new ArrayList<>();
			for (String heading : headings) {
				line.add(quoted(this.cells.getOrDefault(heading, usual(heading))));
			}
			return line.stream().collect(Collectors.joining(";")) + this.cells.getOrDefault("+", "");
		}

		String[] secrets() {
			return Stream.of("CPR-nummer", "Navn", "Telefon")
				.map(this.cells::get)
				.filter((cell) -> cell != null && cell.strip().length() > 4)
				.toArray(String[]::new);
		}

		private String usual(String heading) {
			return switch (heading) {
				case "Reference" -> "U-" + Integer.toHexString(this.name.hashCode());
				case "Indskrevet" -> "01.11.2026";
				case "Navn" -> "ja".equalsIgnoreCase(this.cells.getOrDefault("Anonym", "").strip()) ? ""
						: "Prøve " + this.name.length();
				default -> "";
			};
		}

		private static String quoted(String cell) {
			return (cell.contains(";") || cell.contains("\n") || cell.startsWith("\""))
					? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
		}

	}

}
