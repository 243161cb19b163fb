package dk.udslusning.decision.stop;

import dk.udslusning.casefile.dispatch.LetterGoneOut;
import dk.udslusning.casefile.dispatch.post.LetterArrived;
import dk.udslusning.casefile.dispatch.post.LetterFailed;
import dk.udslusning.casefile.dispatch.post.LetterPosted;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A stop takes effect with its letter, and loses it where the letter comes back.
 */
@Component
class StopLetters {

	private final Letters letters;

	private final ApplicationEventPublisher events;

	StopLetters(Letters letters, ApplicationEventPublisher events) {
		this.letters = letters;
		this.events = events;
	}

	@EventListener
	void on(LetterGoneOut letter) {
		tell(letter.caseNumber(), letter.letterId());
	}

	@EventListener
	void on(LetterPosted letter) {
		tell(letter.caseNumber(), letter.letterId());
	}

	@EventListener
	void on(LetterArrived letter) {
		tell(letter.caseNumber(), letter.letterId());
	}

	@EventListener
	void on(LetterFailed letter) {
		tell(letter.caseNumber(), letter.letterId());
	}

	private void tell(String caseNumber, long letterId) {
		if (this.letters.get(letterId).kind() == LetterKind.STOP) {
			this.events.publishEvent(new RefundStopped(caseNumber));
		}
	}

}
