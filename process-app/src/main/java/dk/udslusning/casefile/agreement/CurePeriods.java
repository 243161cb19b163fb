package dk.udslusning.casefile.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods that citizens are given to put an agreement right, and what was found when
 * they were looked at. Append-only.
 */
@Service
@Transactional
public class CurePeriods {

	private final AgreementMeetings meetings;

	private final AgreementEvidence evidence;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CurePeriods(AgreementMeetings meetings, AgreementEvidence evidence, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.meetings = meetings;
		this.evidence = evidence;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records what was found; what cured a breach is recorded as evidence too.
	 * @throws RejectedInput at the fields of {@link CureAnswer}
	 */
	public void assess(String caseNumber, CureAnswer answer) {
		AgreementMeeting meeting = this.meetings.curePeriod(caseNumber);
		Faults faults = new Faults();
		answer.check(faults, LocalDate.now(this.clock), endsOn(caseNumber));
		faults.throwIfAny();
		add(meeting, answer.tidied());
		if (answer.outcome() == CureOutcome.CURED) {
			this.evidence.receive(caseNumber, answer.received());
		}
	}

	/**
	 * The last day of the newest cure period, inclusive; more time is counted in.
	 * @throws IllegalStateException where the case has none
	 */
	@Transactional(readOnly = true)
	public LocalDate endsOn(String caseNumber) {
		AgreementMeeting meeting = this.meetings.curePeriod(caseNumber);
		return this.meetings.assessments(caseNumber)
			.stream()
			.filter((assessment) -> assessment.meetingId() == meeting.id() && assessment.newEndsOn() != null)
			.findFirst()
			.map(CureAssessment::newEndsOn)
			.orElse(meeting.curePeriodEndsOn());
	}

	private void add(AgreementMeeting meeting, CureAnswer answer) {
		this.jdbc
			.sql("insert into agreement_cure_assessment (case_number, meeting_id, outcome, note, new_ends_on, grounds, "
					+ "unknown_to_citizen, recorded_by, recorded_at) values (:caseNumber, :meetingId, :outcome, :note, "
					+ ":newEndsOn, :grounds, :unknown, :by, :at)")
			.param("caseNumber", meeting.caseNumber())
			.param("meetingId", meeting.id())
			.param("outcome", answer.outcome().name())
			.param("note", answer.note())
			.param("newEndsOn", answer.newEndsOn())
			.param("grounds", answer.grounds())
			.param("unknown", answer.unknownToCitizen())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

}
