package dk.udslusning.casefile.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence of an agreement over time: asked for, reminded of, received. Append-only.
 * A paper that is missing stops nothing.
 */
@Service
@Transactional
public class AgreementEvidence {

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private static final String SELECT = "select id, case_number, agreement_id, due_on, received_on, kind, followed, "
			+ "note, next_on, recorded_by, recorded_at, settled_on from agreement_evidence where case_number = :caseNumber ";

	private static final String SELECT_REQUESTS = "select id, case_number, agreement_id, due_on, asked_on, asked_for, "
			+ "answer_by, reminder, recorded_by, recorded_at from agreement_evidence_request "
			+ "where case_number = :caseNumber ";

	private final Agreements agreements;

	private final RequiredAgreements required;

	private final BrokenAgreements breaches;

	private final AgreementMeetings meetings;

	private final TellCitizen citizen;

	private final Catalogue catalogue;

	private final Deadlines deadlines;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	AgreementEvidence(Agreements agreements, RequiredAgreements required, BrokenAgreements breaches,
			AgreementMeetings meetings, TellCitizen citizen, Catalogue catalogue, Deadlines deadlines, JdbcClient jdbc,
			CurrentUser user, Clock clock) {
		this.agreements = agreements;
		this.required = required;
		this.breaches = breaches;
		this.meetings = meetings;
		this.citizen = citizen;
		this.catalogue = catalogue;
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * The next day on which evidence is due: today where a report of a breach has not
	 * been looked at, else by {@link EvidenceDue}.
	 * @param caseNumber the case
	 * @return empty where the scheme asks for no agreement, or none is signed: a citizen
	 * who is exempted owes no evidence
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> nextDueOn(String caseNumber) {
		if (!this.required.in(caseNumber)) {
			return Optional.empty();
		}
		return this.agreements.inForce(caseNumber)
			.filter((agreement) -> agreement.outcome() == AgreementOutcome.SIGNED)
			.map((agreement) -> isReportOpen(agreement) ? today() : due(agreement).next());
	}

	/**
	 * The same day at 06:00, for the timer.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDateTime> nextDueAt(String caseNumber) {
		return nextDueOn(caseNumber).map((day) -> day.atTime(MORNING));
	}

	/**
	 * The last day for an answer that a request made today proposes.
	 */
	@Transactional(readOnly = true)
	public LocalDate proposedAnswerBy() {
		return this.deadlines.lastDay(today(), this.catalogue.evidenceRhythm(today()).answerWorkingDays());
	}

	/**
	 * When to remind: at 06:00 on the day after the last day for an answer that is still
	 * awaited, else after the day proposed. Never in the past.
	 */
	@Transactional(readOnly = true)
	public LocalDateTime remindAt(String caseNumber) {
		return Deadlines.passedAt(openRequest(caseNumber).map(EvidenceRequest::answerBy)
			.filter((day) -> !day.isBefore(today()))
			.orElseGet(this::proposedAnswerBy));
	}

	/**
	 * Asks the citizen for evidence.
	 * @param caseNumber the case, with a signed agreement
	 * @param request how, and what for
	 * @param answerBy the last day for the answer, after today; the request ends with it
	 * @throws RejectedInput at {@code channel}, {@code sentOn}, {@code calledFirst},
	 * {@code request} or {@code answerBy}
	 */
	public void ask(String caseNumber, LetterOrTalk request, LocalDate answerBy) {
		tell(caseNumber, request, "request", answerBy, false);
	}

	/**
	 * Reminds the citizen of evidence, with a new day. A reminder decides nothing.
	 * @param caseNumber the case, with a signed agreement
	 * @param reminder how, and what of
	 * @param answerBy the new last day for the answer, after today
	 * @throws RejectedInput at {@code channel}, {@code sentOn}, {@code calledFirst},
	 * {@code reminder} or {@code answerBy}
	 */
	public void remind(String caseNumber, LetterOrTalk reminder, LocalDate answerBy) {
		tell(caseNumber, reminder, "reminder", answerBy, true);
	}

	/**
	 * Records a document which shows that the agreement is followed.
	 * @throws RejectedInput at {@code kind}, {@code receivedOn}, {@code note} or
	 * {@code nextOn}
	 */
	public void receive(String caseNumber, ReceivedEvidence received) {
		Faults faults = new Faults();
		received.check(faults, today());
		faults.throwIfAny();
		add(caseNumber, received, true, dueDay(caseNumber), null);
	}

	/**
	 * Records the last document that came before the case was registered here: the next
	 * one falls due as if it had been looked at on the day it came.
	 * @throws RejectedInput at {@code kind}, {@code receivedOn} or {@code note}
	 */
	public void takeOver(String caseNumber, ReceivedEvidence received) {
		Faults faults = new Faults();
		received.check(faults, today());
		faults.throwIfAny();
		add(caseNumber, received, true, received.receivedOn(), received.receivedOn());
	}

	/**
	 * Records that the agreement is not followed. Nothing follows but a meeting.
	 * @param caseNumber the case
	 * @param note what is not followed, and from where that is known
	 * @throws RejectedInput at {@code notFollowed}
	 */
	public void notFollowed(String caseNumber, String note) {
		new Faults().addIf(isBlank(note), "notFollowed", "Skriv, hvad der ikke følges, og hvor du ved det fra")
			.throwIfAny();
		add(caseNumber, new ReceivedEvidence(null, today(), note, null), false, dueDay(caseNumber), null);
	}

	/**
	 * The evidence of the case, newest first.
	 */
	@Transactional(readOnly = true)
	public List<Evidence> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "order by id desc").param("caseNumber", caseNumber).query(Evidence.class).list();
	}

	/**
	 * The requests and reminders of the case, newest first.
	 */
	@Transactional(readOnly = true)
	public List<EvidenceRequest> requests(String caseNumber) {
		return this.jdbc.sql(SELECT_REQUESTS + "order by id desc")
			.param("caseNumber", caseNumber)
			.query(EvidenceRequest.class)
			.list();
	}

	/**
	 * The newest request that nothing has been recorded after.
	 */
	@Transactional(readOnly = true)
	public Optional<EvidenceRequest> openRequest(String caseNumber) {
		Optional<LocalDateTime> answered = of(caseNumber).stream().findFirst().map(Evidence::recordedAt);
		return requests(caseNumber).stream()
			.findFirst()
			.filter((request) -> answered.isEmpty() || request.recordedAt().isAfter(answered.get()));
	}

	private void tell(String caseNumber, LetterOrTalk told, String textField, LocalDate answerBy, boolean reminder) {
		Faults faults = new Faults();
		told.check(faults, today(), textField);
		faults.addIf(answerBy == null, "answerBy", "Skriv, hvilken dag borgeren senest skal svare")
			.addIf(answerBy != null && !answerBy.isAfter(today()), "answerBy",
					"Fristen skal ligge efter i dag, så borgeren kan nå at svare")
			.throwIfAny();
		LetterOrTalk whole = told
			.saying(told.text().strip() + "\n\nSvar senest den " + DanishDates.format(answerBy) + ".");
		this.citizen.tell(
				caseNumber, reminder ? LetterKind.EVIDENCE_REMINDER : LetterKind.EVIDENCE_REQUEST, reminder
						? "Vi mangler stadig dokumentation for din aftale" : "Vi beder om dokumentation for din aftale",
				whole);
		this.jdbc
			.sql("insert into agreement_evidence_request (case_number, agreement_id, due_on, asked_on, asked_for, "
					+ "answer_by, reminder, recorded_by, recorded_at) values (:caseNumber, :agreementId, :dueOn, "
					+ ":askedOn, :askedFor, :answerBy, :reminder, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("agreementId", inForce(caseNumber).id())
			.param("dueOn", dueDay(caseNumber))
			.param("askedOn", told.sentOn())
			.param("askedFor", whole.text())
			.param("answerBy", answerBy)
			.param("reminder", reminder)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private void add(String caseNumber, ReceivedEvidence received, boolean followed, LocalDate dueOn,
			LocalDate settledOn) {
		this.jdbc
			.sql("insert into agreement_evidence (case_number, agreement_id, due_on, received_on, kind, followed, note, "
					+ "next_on, recorded_by, recorded_at, settled_on) values (:caseNumber, :agreementId, :dueOn, :receivedOn, "
					+ ":kind, :followed, :note, :nextOn, :by, :at, :settledOn)")
			.param("caseNumber", caseNumber)
			.param("agreementId", inForce(caseNumber).id())
			.param("dueOn", dueOn)
			.param("receivedOn", received.receivedOn())
			.param("kind", (received.kind() != null) ? received.kind().name() : null)
			.param("followed", followed)
			.param("note", received.note().strip())
			.param("nextOn", received.nextOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.param("settledOn", settledOn)
			.update();
	}

	/**
	 * The due day that a request or its answer belongs to: the one that has come, else
	 * today, where somebody asks ahead of time.
	 */
	private LocalDate dueDay(String caseNumber) {
		return nextDueOn(caseNumber).filter((day) -> !day.isAfter(today())).orElseGet(this::today);
	}

	private EvidenceDue due(Agreement agreement) {
		Optional<Evidence> newest = newestOf(agreement);
		return new EvidenceDue(agreement.startsOn(), this.catalogue.evidenceRhythm(today()).months(),
				this.agreements.milestonesOn(agreement.id()), settledAt(agreement).toLocalDate(),
				newest.map(Evidence::nextOn).orElse(null));
	}

	private boolean isReportOpen(Agreement agreement) {
		return this.breaches.of(agreement.caseNumber())
			.stream()
			.anyMatch((report) -> report.recordedAt().isAfter(settledAt(agreement)));
	}

	/**
	 * When it was last clear how the agreement goes: it was made, evidence was looked at,
	 * or the citizen was met.
	 */
	private LocalDateTime settledAt(Agreement agreement) {
		return Stream
			.concat(Stream.of(agreement.settledAt()),
					Stream.concat(newestOf(agreement).map(Evidence::settledAt).stream(),
							this.meetings.lastWord(agreement.caseNumber()).stream()))
			.max(LocalDateTime::compareTo)
			.orElseThrow();
	}

	private Optional<Evidence> newestOf(Agreement agreement) {
		return of(agreement.caseNumber()).stream()
			.filter((evidence) -> evidence.agreementId() == agreement.id())
			.findFirst();
	}

	private Agreement inForce(String caseNumber) {
		return this.agreements.inForce(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no agreement"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
