package dk.udslusning.casefile.letter.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.template.LetterLook;
import dk.udslusning.casefile.letter.template.LetterPage;
import dk.udslusning.casefile.letter.template.LetterTemplates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sample of every letter as a PDF: it can be read aloud (PDF/UA-1 by veraPDF), says
 * all that the letter says, and prints on A4.
 */
class LetterPdfsTest {

	/** The pages as PDF, to be looked at after a build. */
	private static final Path KEPT = Path.of("target", "letters");

	private static final LetterTemplates TEMPLATES = LetterTemplates.of(null);

	@BeforeAll
	static void start() throws IOException {
		VeraGreenfieldFoundryProvider.initialise();
		Files.createDirectories(KEPT);
	}

	@ParameterizedTest(name = "{0}, {2}")
	@MethodSource("letters")
	void canBeReadAloudAndSayTheSame(LetterKind kind, int number, String name) throws Exception {
		LetterPage page = TEMPLATES.sample(kind, number);
		byte[] pdf = pdf(page);
		Files.write(KEPT.resolve(kind.name().toLowerCase(Locale.ROOT) + "-" + number + ".pdf"), pdf);

		assertThat(broken(pdf)).isEmpty();
		assertThat(pdf(page)).as("made once more").isEqualTo(pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.subject());
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
			assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
			String read = bare(new PDFTextStripper().getText(document).replaceAll("Side \\d+ af \\d+", ""));
			assertThat(page.text().lines().map(LetterPdfsTest::bare))
				.allSatisfy((line) -> assertThat(read).contains(line));
		}
	}

	@Test
	void keepTheOverviewOnOnePage() throws IOException {
		for (int number = 0; number < TEMPLATES.samples(LetterKind.OVERVIEW).size(); number++) {
			try (PDDocument document = Loader.loadPDF(pdf(TEMPLATES.sample(LetterKind.OVERVIEW, number)))) {
				assertThat(document.getNumberOfPages()).isEqualTo(1);
			}
		}
	}

	private static byte[] pdf(LetterPage page) {
		return PdfPage.of(Jsoup.parse(page.html()), new LetterLook(TEMPLATES.style(), null), page.subject(),
				LocalDateTime.of(2026, 11, 23, 9, 30));
	}

	/** So that the check above is known to find something. */
	@Test
	void wouldBeFoundWantingWithoutTags() throws Exception {
		ByteArrayOutputStream bare = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(bare);
		}
		assertThat(broken(bare.toByteArray())).isNotEmpty();
	}

	static Stream<Arguments> letters() {
		return Arrays.stream(LetterKind.values())
			.flatMap((kind) -> IntStream.range(0, TEMPLATES.samples(kind).size())
				.mapToObj((number) -> Arguments.of(kind, number, TEMPLATES.samples(kind).get(number))));
	}

	private static List<String> broken(byte[] pdf) throws Exception {
		PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);
			List<String> broken = new ArrayList<>();
			for (TestAssertion assertion : result.getTestAssertions()) {
				if (assertion.getStatus() == TestAssertion.Status.FAILED) {
					broken.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
				}
			}
			return broken;
		}
	}

	/** Without bullets, hyphens and breaks, which a PDF sets in its own way. */
	private static String bare(String words) {
		return words.replaceAll("[\\s\\u00a0\\u2022:-]+", "");
	}

}
