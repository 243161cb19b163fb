package dk.udslusning.casefile.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings about agreements that are perhaps not kept to: the citizen is invited and
 * heard, offered help, and may be given a period to put it right. Append-only.
 */
@Service
@Transactional
public class AgreementMeetings {

	private static final String SELECT = "select id, case_number, agreement_id, outcome, held_on, talk, help_offered, "
			+ "demand, cure_period_ends_on, recorded_by, recorded_at from agreement_meeting "
			+ "where case_number = :caseNumber order by id desc";

	private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:][0-5]\\d");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

	private final Agreements agreements;

	private final TellCitizen citizen;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	AgreementMeetings(Agreements agreements, TellCitizen citizen, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.agreements = agreements;
		this.citizen = citizen;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Invites the citizen.
	 * @param caseNumber the case
	 * @param on the day of the meeting, today or later
	 * @param time the time of day, {@code 10.30}
	 * @param invitation how, and what about; it begins with day and time
	 * @return day and time, Danish local time
	 * @throws RejectedInput at {@code meetingOn}, {@code meetingTime}, {@code channel},
	 * {@code sentOn}, {@code calledFirst} or {@code invitation}
	 */
	public LocalDateTime invite(String caseNumber, LocalDate on, String time, LetterOrTalk invitation) {
		Faults faults = new Faults().addIf(on == null, "meetingOn", "Skriv, hvilken dag mødet er")
			.addIf(on != null && on.isBefore(today()), "meetingOn", "Mødet kan ikke ligge før i dag; ret datoen")
			.addIf(time == null || !TIME.matcher(time).matches(), "meetingTime",
					"Skriv, hvad klokken er, når mødet begynder, fx 10.30");
		invitation.check(faults, today(), "invitation");
		faults.throwIfAny();
		LocalTime at = LocalTime.parse(time.replace(':', '.'), CLOCK);
		this.citizen.tell(caseNumber, LetterKind.MEETING_INVITATION, "Vi inviterer dig til et møde om din aftale",
				invitation.saying("Mødet er den " + DanishDates.format(on) + " kl. " + CLOCK.format(at) + ".\n\n"
						+ invitation.text().strip()));
		return on.atTime(at);
	}

	/**
	 * Records the meeting; an exemption is recorded as the agreement's newest state.
	 * @throws RejectedInput at the fields of {@link MeetingAnswer}
	 */
	public void hold(String caseNumber, MeetingAnswer answer) {
		Faults faults = new Faults();
		answer.check(faults, today());
		faults.throwIfAny();
		add(caseNumber, answer.tidied());
		if (answer.outcome() == MeetingOutcome.EXEMPTED) {
			this.agreements.conclude(caseNumber, answer.exempted());
		}
	}

	/**
	 * The newest meeting that gave a period to put it right.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	public AgreementMeeting curePeriod(String caseNumber) {
		return of(caseNumber).stream()
			.filter((meeting) -> meeting.outcome() == MeetingOutcome.CURE_PERIOD)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no cure period"));
	}

	/**
	 * The meetings of the case, newest first.
	 */
	@Transactional(readOnly = true)
	public List<AgreementMeeting> of(String caseNumber) {
		return this.jdbc.sql(SELECT).param("caseNumber", caseNumber).query(AgreementMeeting.class).list();
	}

	/**
	 * The assessments of cure periods, newest first.
	 */
	@Transactional(readOnly = true)
	public List<CureAssessment> assessments(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, meeting_id, outcome, note, new_ends_on, grounds, unknown_to_citizen, "
					+ "recorded_by, recorded_at from agreement_cure_assessment where case_number = :caseNumber "
					+ "order by id desc")
			.param("caseNumber", caseNumber)
			.query(CureAssessment.class)
			.list();
	}

	/**
	 * Records why nothing is stopped after the citizen was heard; the agreement is clear
	 * from then on.
	 * @param reason why, at most 2,000 characters
	 */
	public void goOn(String caseNumber, String reason) {
		this.jdbc
			.sql("insert into agreement_continuation (case_number, reason, recorded_by, recorded_at) "
					+ "values (:caseNumber, :reason, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("reason", reason.strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * When the citizen was last met, her cure period last looked at, or it was last
	 * decided that nothing is stopped.
	 */
	Optional<LocalDateTime> lastWord(String caseNumber) {
		List<LocalDateTime> continued = this.jdbc
			.sql("select recorded_at from agreement_continuation where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(LocalDateTime.class)
			.list();
		return Stream
			.of(of(caseNumber).stream().filter((meeting) -> meeting.heldOn() != null).map(AgreementMeeting::recordedAt),
					assessments(caseNumber).stream().map(CureAssessment::recordedAt), continued.stream())
			.flatMap((moments) -> moments)
			.max(LocalDateTime::compareTo);
	}

	private void add(String caseNumber, MeetingAnswer answer) {
		Agreement agreement = this.agreements.inForce(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no agreement"));
		this.jdbc.sql(
				"insert into agreement_meeting (case_number, agreement_id, outcome, held_on, talk, help_offered, demand, "
						+ "cure_period_ends_on, recorded_by, recorded_at) values (:caseNumber, :agreementId, :outcome, "
						+ ":heldOn, :talk, :help, :demand, :endsOn, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("agreementId", agreement.id())
			.param("outcome", answer.outcome().name())
			.param("heldOn", answer.heldOn())
			.param("talk", answer.talk())
			.param("help", answer.helpOffered())
			.param("demand", answer.demand())
			.param("endsOn", answer.curePeriodEndsOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
