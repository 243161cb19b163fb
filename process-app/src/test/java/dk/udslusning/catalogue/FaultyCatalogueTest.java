package dk.udslusning.catalogue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.udslusning.catalogue.CatalogueLoader.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Faulty files as an analyst makes them, each told with its line and in plain words. A
 * file in {@code faulty-catalogue} begins with every fault that is expected of it, laid
 * over ours: {@code #! line: text}.
 */
class FaultyCatalogueTest {

	private static final Path FILES = Path.of("src/test/resources/faulty-catalogue");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final String SOUND = """
			rates:
			  - code: OWN_PAYMENT_110
			    values:
			      - { from: 2022-01-01, to: 2022-12-31, value: 94.80, status: CONFIRMED, source: Rådhuset }
			""";

	private final CatalogueFolders folders = new CatalogueFolders(new PathMatchingResourcePatternResolver());

	@TempDir
	Path folder;

	static Stream<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(FILES)) {
			return all.filter(Files::isRegularFile).map(FILES::relativize).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void tellsEachFaultWithItsLine(Path file) throws IOException {
		String text = Files.readString(FILES.resolve(file));
		List<String> expected = text.lines()
			.takeWhile((line) -> line.startsWith("#! "))
			.map((line) -> line.substring(3))
			.toList();
		assertThat(expected).isNotEmpty();
		Folder over = new Folder("kommunen/", Map.of(file.getParent().toString(), text), List.of());
		List<CatalogueFault> told = faults(List.of(this.folders.read(List.of()).get(0), over));
		assertThat(told).extracting((fault) -> fault.line() + ": " + fault.text()).containsExactlyElementsOf(expected);
		assertThat(told)
			.allSatisfy((fault) -> assertThat(fault.file()).isEqualTo("kommunen/" + file.getParent() + ".yaml"));
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-1", "windows-1252", "UTF-16" })
	void tellsOfAFileInAnotherEncoding(String encoding) throws IOException {
		Files.write(this.folder.resolve("rates.yaml"), SOUND.getBytes(Charset.forName(encoding)));
		assertThat(faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.line()).isEqualTo(encoding.startsWith("UTF-16") ? 1 : 4);
			assertThat(fault.text())
				.isEqualTo("filen er ikke gemt som UTF-8, så æ, ø og å går tabt: gem den igen som UTF-8");
		});
	}

	@ParameterizedTest
	@CsvSource({ "R\uFFFDdhuset", "RÃ¥dhuset" })
	void tellsOfLettersThatWereLostBefore(String source) throws IOException {
		Files.writeString(this.folder.resolve("rates.yaml"), SOUND.replace("Rådhuset", source));
		assertThat(faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.line()).isEqualTo(4);
			assertThat(fault.text()).contains("UTF-8");
		});
	}

	@Test
	void tellsOfAnEmptyFile() throws IOException {
		Files.writeString(this.folder.resolve("rates.yaml"), "");
		assertThat(faults()).singleElement()
			.satisfies(
					(fault) -> assertThat(fault.text()).isEqualTo("filen er tom: slet den, eller skriv noget i den"));
	}

	@Test
	void readsTheMarkThatEditorsOnWindowsWriteFirst() throws IOException {
		Files.writeString(this.folder.resolve("rates.yaml"), "\uFEFF" + SOUND.replace("\n", "\r\n"));
		assertThat(faults()).isEmpty();
	}

	@Test
	void readsAFolderWhateverItIsCalled() throws IOException {
		Path odd = Files.createDirectory(this.folder.resolve("Kommunens satser {æøå} [2022]"));
		Files.writeString(odd.resolve("rates.yaml"), SOUND);
		Files.writeString(odd.resolve("LÆS MIG.txt"), "Satser for 2022");
		Files.createDirectory(odd.resolve("gamle.yaml"));
		assertThat(faults(this.folders.read(List.of(odd.toString())))).isEmpty();
		assertThat(faults(this.folders.read(List.of(odd.toUri().toString())))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "rate.yaml, ; mener du rates.yaml?", "rates.yml, ; mener du rates.yaml?", "Rates.yaml, ''",
			"rates.yaml.txt, ''", "satser.yaml, ''" })
	void tellsOfAFileThatNobodyWouldRead(String name, String end) throws IOException {
		Files.writeString(this.folder.resolve("settings.yaml"), "settings: []");
		Files.writeString(this.folder.resolve(name), SOUND);
		assertThat(faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo(this.folder + "/" + name);
			assertThat(fault.text()).contains("kataloget kender ikke filen").contains("rates.yaml").endsWith(end);
		});
	}

	@Test
	void tellsOfAFolderThatIsNotThereAndOneWithoutFiles() throws IOException {
		Path empty = Files.createDirectory(this.folder.resolve("tom"));
		Path missing = this.folder.resolve("væk");
		assertThat(faults(this.folders.read(List.of(missing.toString(), empty.toString()))))
			.extracting(CatalogueFault::file, CatalogueFault::text)
			.containsExactly(tuple(empty + "/", "mappen har ingen yaml-filer (udslusning.catalogue.overlay)"),
					tuple(missing + "/", "mappen findes ikke eller kan ikke læses (udslusning.catalogue.overlay)"));
	}

	@Test
	void tellsTheFaultsOfAllFilesAtOnceInOrder() throws IOException {
		Files.writeString(this.folder.resolve("settings.yaml"), "settings:\n  - code: TERM_ROUNDIN\n    values: []\n");
		Files.writeString(this.folder.resolve("rates.yaml"),
				SOUND.replace("94.80", "94.8O").replace("CONFIRMED", "MAYBE"));
		Files.writeString(this.folder.resolve("schemes.yaml"), "schemes: [\n");
		assertThat(faults()).extracting((fault) -> Path.of(fault.file()).getFileName() + " " + fault.line())
			.containsExactly("rates.yaml 4", "rates.yaml 4", "schemes.yaml 2", "settings.yaml 2", "settings.yaml 3");
	}

	@Test
	void readsOurOwnFilesAsConfirmedBeforeTheyWereWrittenDown() throws IOException {
		for (String day : ours("rates").lines().filter((line) -> line.contains("lastConfirmed")).toList()) {
			assertThat(LocalDate.parse(day.strip().substring("lastConfirmed: ".length()))).isBefore(TODAY);
		}
	}

	private static String ours(String kind) throws IOException {
		return new String(FaultyCatalogueTest.class.getResourceAsStream("/catalogue/" + kind + ".yaml").readAllBytes(),
				StandardCharsets.UTF_8);
	}

	private List<CatalogueFault> faults() {
		return faults(this.folders.read(List.of(this.folder.toString())));
	}

	private static List<CatalogueFault> faults(List<Folder> folders) {
		try {
			CatalogueLoader.load(folders, TODAY);
			return List.of();
		}
		catch (FaultyCatalogue faulty) {
			return faulty.faults();
		}
	}

}
