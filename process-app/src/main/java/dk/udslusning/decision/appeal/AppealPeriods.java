package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.rules.appeal.AppealPeriod;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when a decision can be appealed: four weeks from the day its letter has arrived,
 * by the channel it went out. Rule APPEAL-01.
 */
@Service
@Transactional(readOnly = true)
public class AppealPeriods {

	private final Letters letters;

	private final LetterDispatch dispatch;

	private final WorkingDays workingDays;

	AppealPeriods(Letters letters, LetterDispatch dispatch, WorkingDays workingDays) {
		this.letters = letters;
		this.dispatch = dispatch;
		this.workingDays = workingDays;
	}

	/**
	 * The period of the decision.
	 * @return empty while its letter has not gone out: then it has not begun; nor of a
	 * decision taken over, whose letter is not here
	 */
	public Optional<AppealPeriod> of(Decision decision) {
		return receivedOn(decision).map(this::from);
	}

	/**
	 * The period of a decision that has arrived on the day.
	 */
	public AppealPeriod from(LocalDate receivedOn) {
		return AppealPeriod.from(receivedOn, this.workingDays);
	}

	private Optional<LocalDate> receivedOn(Decision decision) {
		return this.letters.of(decision.caseNumber())
			.stream()
			.filter((letter) -> kinds(decision.type()).contains(letter.kind())
					&& !letter.writtenAt().isBefore(decision.issuedAt()))
			.min(Comparator.comparing(Letter::id))
			.flatMap((letter) -> this.dispatch.receivedOn(letter.id()));
	}

	private static Set<LetterKind> kinds(DecisionType type) {
		return switch (type) {
			case REFUSAL -> Set.of(LetterKind.REFUSAL);
			case SUPPORT -> Set.of(LetterKind.SUPPORT_DECISION);
			case ENTRY_DEPOSIT_LOAN -> Set.of(LetterKind.DEPOSIT_DECISION);
			case GRANT -> Set.of(LetterKind.GRANT);
			case CHANGED_AMOUNT -> Set.of(LetterKind.CHANGED_AMOUNT, LetterKind.RATE_REGULATION);
			case STOP -> Set.of(LetterKind.STOP);
			case EXTENSION -> Set.of(LetterKind.EXTENSION);
			case NO_EXTENSION -> Set.of(LetterKind.NO_EXTENSION);
			case REPAYMENT -> Set.of(LetterKind.REPAYMENT);
			case APPEAL_OUTCOME -> Set.of(LetterKind.APPEAL_OUTCOME, LetterKind.APPEAL_FORWARDED);
		};
	}

}
