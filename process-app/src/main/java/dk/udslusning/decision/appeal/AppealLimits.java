package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.LetterKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team leader does when the four weeks to look again are about to end: sees to
 * it that they are kept, or that the citizen is told (RSL § 66).
 */
@Service
@Transactional
public class AppealLimits {

	private final AppealRows rows;

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final TellCitizen tell;

	private final Clock clock;

	AppealLimits(AppealRows rows, Appeals appeals, Reassessments reassessments, TellCitizen tell, Clock clock) {
		this.rows = rows;
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * Keeps the answer, and tells the citizen where the limit is not kept.
	 * @param appealId the appeal
	 * @param answer what is done
	 * @param note who does it by when
	 * @param told what the citizen is told; only where the limit is not kept
	 * @throws RejectedInput at {@code answer}, {@code note} or the fields of
	 * {@link LetterOrTalk}
	 */
	public void answer(long appealId, LimitAnswer answer, String note, LetterOrTalk told) {
		Appeal appeal = this.appeals.get(appealId);
		boolean over = isOver(appealId);
		Faults faults = new Faults().addIf(answer == null, "answer", "Vælg, hvad der sker")
			.addIf(answer == LimitAnswer.DONE && !over, "answer",
					"Genvurderingen er ikke færdig. Vælg, om fristen nås, eller borgeren får besked")
			.addIf(answer == LimitAnswer.KEPT && !over
					&& LocalDate.now(this.clock).isAfter(this.appeals.limit(appeal).lastDay()), "answer",
					"Fristen er gået; giv borgeren besked")
			.addIf(Appeals.isBlank(note), "note", "Skriv, hvem der gør hvad, og hvornår");
		if (answer == LimitAnswer.CITIZEN_TOLD) {
			told.check(faults, LocalDate.now(this.clock), "text");
		}
		faults.throwIfAny();
		this.rows.addLimitAnswer(appealId, answer, note.strip());
		if (answer == LimitAnswer.CITIZEN_TOLD) {
			this.tell.tell(appeal.caseNumber(), LetterKind.APPEAL_DELAYED, AppealText.DELAYED_SUBJECT, told);
		}
	}

	/**
	 * What the citizen could be told.
	 */
	@Transactional(readOnly = true)
	public String proposed(long appealId) {
		return AppealText.delayed(this.appeals.limit(this.appeals.get(appealId)).lastDay());
	}

	/**
	 * Whether nobody has to look again any more.
	 */
	@Transactional(readOnly = true)
	public boolean isOver(long appealId) {
		return this.appeals.ending(appealId).isPresent() || this.reassessments.issued(appealId).isPresent();
	}

}
