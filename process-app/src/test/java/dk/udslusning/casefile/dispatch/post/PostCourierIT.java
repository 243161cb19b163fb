package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The courier with a post that behaves badly and receipts that are worse.
 */
@CaseFileDatabase
class PostCourierIT {

	private static final LetterContent CONTENT = (letterId) -> new LetterFile("letter.pdf", "application/pdf",
			new byte[] { 37, 80, 68, 70 });

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

	private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

	@TempDir
	private Path folder;

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Letters letters;

	@Autowired
	private Postings postings;

	@Autowired
	private Office office;

	private final List<String> handedOver = new ArrayList<>();

	private final List<String> refused = new ArrayList<>();

	private Instant now = NOON;

	private long first;

	private String firstReference;

	private String secondReference;

	private PostCourier courier;

	@BeforeEach
	void twoLettersLieReady() {
		this.office.today(FRIDAY);
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.first = this.letters.write(caseNumber, LetterKind.HEARING, "Partshøring", "Til Mette Prøvesen");
		this.firstReference = this.postings.prepare(this.first, Channel.DIGITAL_POST);
		long second = this.letters.write(caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		this.secondReference = this.postings.prepare(second, Channel.PAPER_LETTER);
		this.courier = courier(this::takeOrThrow, Confirmation.RECEIPT);
	}

	@Test
	void handsOverTheOldestFirstAndEachOnce() {
		this.courier.run();
		this.courier.run();
		assertThat(this.handedOver).containsExactly(this.firstReference, this.secondReference);
		assertThat(state()).isEqualTo(PostingState.SENT);
	}

	@Test
	void leavesALetterThatThePostRefusesPreparedAndSendsTheOthers() {
		this.refused.add(this.firstReference);
		this.courier.run();
		assertThat(this.handedOver).containsExactly(this.secondReference);
		assertThat(state()).isEqualTo(PostingState.PREPARED);
	}

	@Test
	void waitsTwiceAsLongAfterEachError() {
		List<Instant> tries = new ArrayList<>();
		PostCourier impatient = courier((letter) -> {
			if (letter.reference().equals(this.firstReference)) {
				tries.add(this.now);
			}
			throw new IllegalStateException("down");
		}, Confirmation.RECEIPT);
		for (int minute = 0; minute <= 8; minute++) {
			this.now = NOON.plus(Duration.ofMinutes(minute));
			impatient.run();
		}
		assertThat(tries).containsExactly(NOON, NOON.plusSeconds(60), NOON.plusSeconds(180), NOON.plusSeconds(420));
	}

	/** As when it was killed between writing and marking. */
	@Test
	void marksALetterWhoseFolderIsThereAlready() throws IOException {
		Path outbox = Files.createDirectory(this.folder.resolve("outbox"));
		Path there = Files.createDirectories(outbox.resolve("digital-post").resolve(this.firstReference));
		courier(new OutboxFolder(outbox, "Prøvelev Kommune"), Confirmation.RECEIPT).run();
		assertThat(state()).isEqualTo(PostingState.SENT);
		assertThat(there).isEmptyDirectory();
	}

	@Test
	void leavesLettersPreparedUntilTheOutboxIsThere() throws IOException {
		Path outbox = this.folder.resolve("outbox");
		PostCourier toOutbox = courier(new OutboxFolder(outbox, "Prøvelev Kommune"), Confirmation.RECEIPT);
		toOutbox.run();
		assertThat(state()).isEqualTo(PostingState.PREPARED);
		Files.createDirectory(outbox);
		this.now = NOON.plusSeconds(60);
		toOutbox.run();
		assertThat(state()).isEqualTo(PostingState.SENT);
	}

	@Test
	void countsWrittenAsReceivedWhereTheSettingSaysSo() {
		courier(this::takeOrThrow, Confirmation.WRITTEN).run();
		assertThat(state()).isEqualTo(PostingState.RECEIVED);
	}

	@Test
	void takesReceiptsInAndPutsThemAway() throws IOException {
		this.courier.run();
		receipt("a.json", json(this.firstReference, "RECEIVED", "2026-11-27"));
		this.courier.run();
		assertThat(state()).isEqualTo(PostingState.RECEIVED);
		assertThat(this.folder.resolve("a.json")).doesNotExist();
		assertThat(this.folder.resolve("handled/a.json")).exists();
	}

	@Test
	void takesAReceiptThatComesTwiceOrBeforeTheLetterIsMarked() throws IOException {
		this.refused.add(this.firstReference);
		receipt("a.json", json(this.firstReference, "RECEIVED", "2026-11-27"));
		this.courier.run();
		receipt("a.json", json(this.firstReference, "RECEIVED", "2026-11-27"));
		this.courier.run();
		assertThat(state()).isEqualTo(PostingState.RECEIVED);
		assertThat(this.folder.resolve("handled/a.json")).exists();
		assertThat(this.folder.resolve("handled/2-a.json")).exists();
	}

	@Test
	void countsAFailureAfterAReceipt() throws IOException {
		receipt("a.json", json(this.firstReference, "RECEIVED", "2026-11-27"));
		receipt("b.json", json(this.firstReference, "FAILED", "2026-11-27"));
		this.courier.run();
		assertThat(state()).isEqualTo(PostingState.FAILED);
		assertThat(this.postings.current(this.first).orElseThrow().reason()).isEqualTo("Fritaget");
	}

	@Test
	void setsAsideWhatItCannotReadAndTakesTheRest() throws IOException {
		receipt("a.json", "{\"reference\": ");
		receipt("b.json", "");
		receipt("c.json", json("nobody", "RECEIVED", "2026-11-27"));
		receipt("d.json", json(this.firstReference, "EATEN", "2026-11-27"));
		receipt("e.json", json(this.firstReference, "RECEIVED", "27.11.2026"));
		receipt("f.json", json(this.firstReference, "RECEIVED", "2026-11-28"));
		receipt("g.json", "x".repeat(64 * 1024 + 1));
		receipt("h.json", json(this.secondReference, "RECEIVED", "2026-11-27"));
		receipt("not-yet.tmp", "{");
		this.courier.run();
		assertThat(state()).isEqualTo(PostingState.SENT);
		Path aside = this.folder.resolve("set-aside");
		for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
			assertThat(aside.resolve(name + ".json")).exists();
			assertThat(aside.resolve(name + ".json.reason.txt")).isNotEmptyFile();
		}
		assertThat(aside.resolve("e.json.reason.txt")).hasContent("\"on\" must be a day such as 2026-11-27");
		assertThat(this.folder.resolve("handled/h.json")).exists();
		assertThat(this.folder.resolve("not-yet.tmp")).exists();
	}

	@Test
	void goesOnWhereTheReceiptsCannotBeRead() throws IOException {
		Files.delete(this.folder);
		this.courier.run();
		assertThat(this.handedOver).hasSize(2);
		Files.createDirectory(this.folder);
	}

	private void takeOrThrow(OutgoingLetter letter) {
		if (this.refused.contains(letter.reference())) {
			throw new IllegalStateException("down");
		}
		this.handedOver.add(letter.reference());
	}

	private PostCourier courier(LetterPost post, Confirmation confirmation) {
		return new PostCourier(this.postings, this.letters, CONTENT, post, confirmation,
				new ReceiptFolder(this.folder, this.postings, new ObjectMapper()), 3, new Now());
	}

	private PostingState state() {
		return this.postings.current(this.first).orElseThrow().state();
	}

	private void receipt(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private static String json(String reference, String state, String day) {
		return "{\"reference\":\"%s\",\"state\":\"%s\",\"on\":\"%s\",\"reason\":\"Fritaget\"}".formatted(reference,
				state, day);
	}

	private final class Now extends Clock {

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Europe/Copenhagen");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return PostCourierIT.this.now;
		}

	}

}
