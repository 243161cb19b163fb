package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutboxFolderTest {

	private static final String REFERENCE = "0b5c1c6e-7f6e-4a53-9f0e-2f0f4f2f9a11";

	@TempDir
	private Path outbox;

	@Test
	void laysLetterMetadataAndEnvelopeInOneFolder() throws Exception {
		handOver(Channel.DIGITAL_POST);
		Path folder = this.outbox.resolve("digital-post").resolve(REFERENCE);
		assertThat(names(folder)).containsExactly("letter.txt", "message.xml", "metadata.json");
		assertThat(folder.resolve("letter.txt")).hasContent("Til Mette Prøvesen & søn");
		JsonNode metadata = new ObjectMapper().readTree(folder.resolve("metadata.json").toFile());
		assertThat(metadata.path("reference").asText()).isEqualTo(REFERENCE);
		assertThat(metadata.path("kindName").asText()).isEqualTo("Partshøring");
		assertThat(metadata.path("created").asText()).isEqualTo("2026-11-27T09:30:00+01:00");
		assertThat(metadata.toString()).doesNotContain("Mette");
	}

	@Test
	void writesAWellFormedEnvelopeInTheNamespaceOfMeMo() throws Exception {
		handOver(Channel.DIGITAL_POST);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document envelope = factory.newDocumentBuilder()
			.parse(this.outbox.resolve("digital-post/" + REFERENCE + "/message.xml").toFile());
		assertThat(text(envelope, "messageUUID")).isEqualTo(REFERENCE);
		assertThat(envelope.getElementsByTagNameNS("https://DigitalPost.dk/MeMo-1", "label").item(1).getTextContent())
			.isEqualTo("Prøvelev & Omegns Kommune");
		assertThat(text(envelope, "content")).isEqualTo("VGlsIE1ldHRlIFByw7h2ZXNlbiAmIHPDuG4=");
	}

	@Test
	void givesPaperNoEnvelope() throws IOException {
		handOver(Channel.PAPER_LETTER);
		assertThat(names(this.outbox.resolve("papir").resolve(REFERENCE))).containsExactly("letter.txt",
				"metadata.json");
	}

	@Test
	void leavesASecondHandOverWithoutEffect() throws IOException {
		handOver(Channel.PAPER_LETTER);
		Path letter = this.outbox.resolve("papir/" + REFERENCE + "/letter.txt");
		Files.writeString(letter, "taken up by the post");
		handOver(Channel.PAPER_LETTER);
		assertThat(letter).hasContent("taken up by the post");
		assertThat(names(this.outbox.resolve("papir"))).containsExactly(REFERENCE);
	}

	@Test
	void beginsAnewWhereAHalfWrittenFolderWasLeft() throws IOException {
		Path half = Files.createDirectories(this.outbox.resolve("papir/.part-" + REFERENCE));
		Files.writeString(half.resolve("letter.txt"), "Til Me");
		handOver(Channel.PAPER_LETTER);
		assertThat(this.outbox.resolve("papir/" + REFERENCE + "/letter.txt")).hasContent("Til Mette Prøvesen & søn");
		assertThat(half).doesNotExist();
	}

	@Test
	void failsWhereTheOutboxIsMissingAndMakesNone() {
		Path missing = this.outbox.resolve("not-mounted");
		assertThatExceptionOfType(LetterNotHandedOver.class)
			.isThrownBy(() -> new OutboxFolder(missing, "Prøvelev").handOver(letter(Channel.PAPER_LETTER)))
			.withMessageContaining("udslusning.dispatch.outbox");
		assertThat(missing).doesNotExist();
	}

	@Test
	void failsWhereAFileStandsInTheWay() throws IOException {
		Files.writeString(this.outbox.resolve("papir"), "");
		assertThatExceptionOfType(LetterNotHandedOver.class).isThrownBy(() -> handOver(Channel.PAPER_LETTER));
	}

	private void handOver(Channel channel) {
		new OutboxFolder(this.outbox, "Prøvelev & Omegns Kommune").handOver(letter(channel));
	}

	private static OutgoingLetter letter(Channel channel) {
		return new OutgoingLetter(REFERENCE, channel, LetterKind.HEARING, "2026-0001",
				LocalDateTime.of(2026, 11, 27, 9, 30), new LetterFile("letter.txt", "text/plain",
						"Til Mette Prøvesen & søn".getBytes(StandardCharsets.UTF_8)));
	}

	private static String text(Document envelope, String name) {
		return envelope.getElementsByTagNameNS("https://DigitalPost.dk/MeMo-1", name).item(0).getTextContent();
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
