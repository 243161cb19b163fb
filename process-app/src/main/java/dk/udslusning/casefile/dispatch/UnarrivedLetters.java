package dk.udslusning.casefile.dispatch;

import java.util.List;

import dk.udslusning.casefile.closing.OpenEnds;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;

import org.springframework.stereotype.Component;

/**
 * Letters that were handed over and of which nobody knows that they arrived: no case is
 * completed on them.
 */
@Component
class UnarrivedLetters implements OpenEnds {

	private final Letters letters;

	private final LetterDispatch dispatch;

	UnarrivedLetters(Letters letters, LetterDispatch dispatch) {
		this.letters = letters;
		this.dispatch = dispatch;
	}

	@Override
	public List<String> of(String caseNumber) {
		return this.letters.of(caseNumber)
			.stream()
			.filter((letter) -> letter.isSent() && !this.dispatch.isGivenUp(letter.id())
					&& !this.dispatch.hasArrived(letter.id()))
			.map(UnarrivedLetters::sentence)
			.toList();
	}

	private static String sentence(Letter letter) {
		return "Brevet »" + letter.subject() + "« er ikke kommet bekræftet frem. Vent på kvitteringen, eller løs "
				+ "opgaven »Brev kom ikke frem«";
	}

}
