package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Brings waiting letters to the post and takes in its receipts. A letter is handed over
 * first and marked after that, each in its own transaction: killed between the two, the
 * next run hands the same reference over again, which the post makes harmless. After an
 * error a letter waits a minute, then twice as long each time, an hour at most; the
 * others do not wait for it.
 */
public class PostCourier {

	private static final Logger log = LoggerFactory.getLogger(PostCourier.class);

	private static final String NO_RECEIPT = "Der er ikke kommet kvittering fra posten";

	private static final String NOT_OUT = "Brevet kunne ikke afleveres til posten. Sig det til driften";

	private static final Duration LONGEST = Duration.ofHours(1);

	private final Postings postings;

	private final Letters letters;

	private final LetterContent content;

	private final LetterPost post;

	private final Confirmation confirmation;

	private final ReceiptFolder receipts;

	private final int receiptWorkingDays;

	private final Clock clock;

	private final Map<String, Pause> pauses = new HashMap<>();

	PostCourier(Postings postings, Letters letters, LetterContent content, LetterPost post, Confirmation confirmation,
			ReceiptFolder receipts, int receiptWorkingDays, Clock clock) {
		this.postings = postings;
		this.letters = letters;
		this.content = content;
		this.post = post;
		this.confirmation = confirmation;
		this.receipts = receipts;
		this.receiptWorkingDays = receiptWorkingDays;
		this.clock = clock;
	}

	/**
	 * One round. Throws nothing: what went wrong stands in the log and is tried again.
	 */
	@Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
	public synchronized void run() {
		try {
			handOver(this.postings.waiting());
		}
		catch (RuntimeException ex) {
			log.warn("Letters that wait cannot be looked up: {}", ex.getClass().getSimpleName());
		}
		try {
			this.receipts.takeIn();
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The folder of udslusning.dispatch.receipts cannot be read: {}", ex.getClass().getSimpleName());
		}
		try {
			askAfterTheMissing();
		}
		catch (RuntimeException ex) {
			log.warn("Letters without a receipt cannot be looked up: {}", ex.getClass().getSimpleName());
		}
	}

	/** Somebody is asked about what has not left the house or was not heard of again. */
	private void askAfterTheMissing() {
		LocalDate today = LocalDate.now(this.clock);
		this.postings.stuck(this.receiptWorkingDays)
			.forEach((posting) -> this.postings.failed(posting.reference(), today, NOT_OUT));
		this.postings.overdue(this.receiptWorkingDays)
			.forEach((posting) -> this.postings.failed(posting.reference(), today, NO_RECEIPT));
	}

	private void handOver(List<Posting> waiting) {
		Set<String> references = waiting.stream().map(Posting::reference).collect(Collectors.toSet());
		this.pauses.keySet().retainAll(references);
		Instant now = this.clock.instant();
		waiting.stream().filter((posting) -> isDue(posting, now)).forEach((posting) -> handOver(posting, now));
	}

	/**
	 * Whatever an adapter throws, the other letters go out.
	 */
	private void handOver(Posting posting, Instant now) {
		try {
			Letter letter = this.letters.get(posting.letterId());
			this.post.handOver(new OutgoingLetter(posting.reference(), posting.channel(), letter.kind(),
					letter.caseNumber(), posting.preparedAt(), this.content.of(letter.id())));
			this.postings.sent(posting.reference(), LocalDate.now(this.clock), this.confirmation);
			this.pauses.remove(posting.reference());
			log.info("Letter {} was handed over", posting.reference());
		}
		catch (LetterNotHandedOver ex) {
			pause(posting, now);
			log.warn(ex.getMessage());
		}
		catch (RuntimeException ex) {
			pause(posting, now);
			log.warn("Letter {} was not handed over: {}", posting.reference(), ex.getClass().getSimpleName());
		}
	}

	private boolean isDue(Posting posting, Instant now) {
		Pause pause = this.pauses.get(posting.reference());
		return pause == null || !now.isBefore(pause.until());
	}

	private void pause(Posting posting, Instant now) {
		Pause before = this.pauses.get(posting.reference());
		Duration length = (before != null) ? before.length().multipliedBy(2) : Duration.ofMinutes(1);
		Duration bounded = (length.compareTo(LONGEST) > 0) ? LONGEST : length;
		this.pauses.put(posting.reference(), new Pause(bounded, now.plus(bounded)));
	}

	private record Pause(Duration length, Instant until) {
	}

}
