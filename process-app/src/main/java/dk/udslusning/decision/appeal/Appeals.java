package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.rules.appeal.AppealPeriod;
import dk.udslusning.rules.appeal.ReassessmentLimit;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers appeals, by any channel and against any decision of an open or a closed case,
 * and finds whether they came in time.
 */
@Service
@Transactional
public class Appeals {

	private static final String NO_PERIOD = "Klagefristen er ikke begyndt: brevet med afgørelsen er ikke registreret som "
			+ "modtaget. Klagen er i tide.";

	private final AppealRows rows;

	private final CaseSearch search;

	private final Decisions decisions;

	private final AppealPeriods periods;

	private final AddressedLetters letters;

	private final CaseNotes notes;

	private final WorkingDays workingDays;

	private final CurrentUser user;

	private final Clock clock;

	Appeals(AppealRows rows, CaseSearch search, Decisions decisions, AppealPeriods periods, AddressedLetters letters,
			CaseNotes notes, WorkingDays workingDays, CurrentUser user, Clock clock) {
		this.rows = rows;
		this.search = search;
		this.decisions = decisions;
		this.periods = periods;
		this.letters = letters;
		this.notes = notes;
		this.workingDays = workingDays;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Takes an appeal down in the one case it fits.
	 * @throws RejectedInput naming each faulty field; nothing is stored then. Whoever may
	 * not work on cases hears the same as if there were none.
	 */
	public Appeal register(AppealNotice notice) {
		boolean another = notice.appellant() == Appellant.REPRESENTATIVE;
		Faults faults = new Faults()
			.addIf(notice.receivedOn().isAfter(today()), "receivedOn",
					"Datoen ligger i fremtiden. Vælg den dag, klagen blev modtaget")
			.addIf(another && isBlank(notice.appellantName()), "appellantName", "Skriv, hvem der klager for borgeren");
		PlainText.check(notice.words(), "words", faults);
		faults.throwIfAny();
		String caseNumber = onlyCase(notice.person());
		Appeal appeal = get(this.rows.add(caseNumber, notice));
		this.notes.add(caseNumber, "Klage modtaget", "Klagen kom den " + DanishDates.format(appeal.receivedOn()) + " ("
				+ appeal.channel().danishName() + ").");
		return appeal;
	}

	/**
	 * Keeps which decision the appeal is against and whether it came in time, and writes
	 * the letter that tells the citizen that it has come.
	 * @param appealId an appeal without a decision yet
	 * @param choice the decision, one of the case's own
	 * @throws RejectedInput at {@code decision}, {@code otherReceivedOn},
	 * {@code receivedReason} or {@code effectReason}
	 */
	public AppealedDecision choose(long appealId, DecisionChoice choice) {
		Appeal appeal = open(appealId);
		Optional<Decision> chosen = of(appeal.caseNumber(), choice.decisionId());
		check(appeal, chosen, choice).throwIfAny();
		Decision decision = chosen.orElseThrow();
		Optional<AppealPeriod> period = Optional.ofNullable(choice.otherReceivedOn())
			.map(this.periods::from)
			.or(() -> this.periods.of(decision));
		boolean inTime = period.map((found) -> found.holds(appeal.receivedOn())).orElse(true);
		long letter = this.letters.write(appeal.caseNumber(),
				AppealReceivedLetter.of(appeal, decision, limit(appeal).lastDay()));
		this.rows.add(new AppealedDecision(appealId, decision.id(), period.map(AppealPeriod::receivedOn).orElse(null),
				(choice.otherReceivedOn() != null) ? choice.receivedReason().strip() : null,
				period.map(AppealPeriod::lastDay).orElse(null), inTime,
				period.map(AppealPeriod::explanation).orElse(NO_PERIOD), choice.effectWaits(),
				choice.effectWaits() ? choice.effectReason().strip() : null, letter, this.user.id(),
				LocalDateTime.now(this.clock)));
		return required(appealId);
	}

	/**
	 * Ends what is no appeal of a decision, such as a complaint about a person or a wrong
	 * case.
	 * @throws RejectedInput at {@code otherReason}
	 */
	public void endAsNoAppeal(long appealId, String reason) {
		Appeal appeal = open(appealId);
		new Faults().addIf(isBlank(reason), "otherReason", "Skriv, hvad henvendelsen er, og hvem der svarer borgeren")
			.throwIfAny();
		if (this.rows.subject(appealId).isPresent()) {
			throw new IllegalStateException(appeal + " is against a decision");
		}
		this.rows.end(appealId, AppealEnding.NOT_AN_APPEAL, reason.strip());
	}

	@Transactional(readOnly = true)
	public Appeal get(long appealId) {
		return this.rows.get(appealId);
	}

	/**
	 * The appeals of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Appeal> of(String caseNumber) {
		return this.rows.of(caseNumber);
	}

	/**
	 * Whether an appeal of the case has not ended: what belongs to the case is kept until
	 * then.
	 */
	@Transactional(readOnly = true)
	public boolean isAnyOpen(String caseNumber) {
		return of(caseNumber).stream().anyMatch((appeal) -> ending(appeal.id()).isEmpty());
	}

	/**
	 * How the appeal ended.
	 */
	@Transactional(readOnly = true)
	public Optional<AppealEnding> ending(long appealId) {
		return this.rows.ending(appealId);
	}

	/**
	 * Which decision the appeal is against; empty until it was chosen.
	 */
	@Transactional(readOnly = true)
	public Optional<AppealedDecision> subject(long appealId) {
		return this.rows.subject(appealId);
	}

	/**
	 * The decision the appeal is against.
	 * @throws IllegalStateException where none was chosen: a fault of the model
	 */
	@Transactional(readOnly = true)
	public Decision decision(long appealId) {
		return this.decisions.get(required(appealId).decisionId());
	}

	/**
	 * How long the municipality has to look again.
	 */
	@Transactional(readOnly = true)
	public ReassessmentLimit limit(Appeal appeal) {
		return ReassessmentLimit.from(appeal.receivedOn(), this.workingDays);
	}

	/**
	 * Whether and how a late appeal is excused; empty where it is in time, or was not
	 * assessed yet.
	 */
	@Transactional(readOnly = true)
	public Optional<Lateness> lateness(long appealId) {
		return this.rows.lateness(appealId);
	}

	/**
	 * What Ankestyrelsen answered.
	 */
	@Transactional(readOnly = true)
	public Optional<BoardAnswer> boardAnswer(long appealId) {
		return this.rows.boardAnswer(appealId);
	}

	/**
	 * The appeal, where it has not ended.
	 */
	Appeal open(long appealId) {
		Appeal appeal = get(appealId);
		ending(appealId).ifPresent((ended) -> {
			throw new IllegalStateException(appeal + " has ended: " + ended);
		});
		return appeal;
	}

	AppealedDecision required(long appealId) {
		return this.rows.subject(appealId)
			.orElseThrow(() -> new IllegalStateException("Appeal " + appealId + " is against no decision yet"));
	}

	private Faults check(Appeal appeal, Optional<Decision> decision, DecisionChoice choice) {
		boolean otherDay = choice.otherReceivedOn() != null;
		Faults faults = new Faults();
		faults.addIf(this.rows.subject(appeal.id()).isPresent(), "decision",
				"Der er allerede valgt en afgørelse; genindlæs opgaven");
		faults.addIf(decision.isEmpty(), "decision", "Vælg en af sagens egne afgørelser");
		decision.ifPresent((found) -> faults
			.addIf(found.issuedAt().toLocalDate().isAfter(appeal.receivedOn()), "decision",
					"Klagen kom, før afgørelsen blev truffet. Vælg en anden afgørelse")
			.addIf(found.isTakenOver() && !otherDay, "otherReceivedOn",
					"Afgørelsen er truffet, før sagen blev registreret her: skriv den dag, borgeren modtog den")
			.addIf(otherDay && choice.otherReceivedOn().isBefore(found.issuedAt().toLocalDate()), "otherReceivedOn",
					"Borgeren kan ikke have modtaget afgørelsen, før den blev truffet"));
		return faults
			.addIf(otherDay && choice.otherReceivedOn().isAfter(today()), "otherReceivedOn", "Dagen ligger i fremtiden")
			.addIf(!otherDay && !isBlank(choice.receivedReason()), "otherReceivedOn",
					"Skriv dagen, eller slet det, der står om, hvorfra den er kendt")
			.addIf(otherDay && isBlank(choice.receivedReason()), "receivedReason", "Skriv, hvorfra dagen er kendt")
			.addIf(choice.effectWaits() && isBlank(choice.effectReason()), "effectReason",
					"Skriv, hvorfor kommunen venter; en klage sætter ikke i sig selv afgørelsen i stå");
	}

	private Optional<Decision> of(String caseNumber, Long decisionId) {
		return this.decisions.of(caseNumber)
			.stream()
			.filter((decision) -> decisionId != null && decision.id() == decisionId)
			.findFirst();
	}

	private String onlyCase(String person) {
		boolean mayWork = this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
		List<String> found = mayWork ? this.search.find(person) : List.of();
		if (found.isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ingen sag, som du kan arbejde på. Se efter, om navn, CPR-nummer, sagsnummer eller "
							+ "adresse er skrevet rigtigt");
		}
		if (found.size() > 1) {
			throw RejectedInput.at("person",
					"Flere sager passer. Skriv sagsnummeret på den rigtige: " + String.join(", ", found));
		}
		if (this.decisions.of(found.get(0)).isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ikke truffet en afgørelse i sagen, som der kan klages over. Brug »Borgeren henvender sig«");
		}
		return found.get(0);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
