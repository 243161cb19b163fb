package dk.udslusning.testing;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementMeetings;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.CureAnswer;
import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.CurePeriods;
import dk.udslusning.casefile.agreement.MeetingAnswer;
import dk.udslusning.casefile.agreement.MeetingOutcome;
import dk.udslusning.casefile.intake.RegisterTransition;

import org.springframework.boot.test.context.TestComponent;

/**
 * A citizen of the trial, scheme A, who agreed on 1 November 2021 to begin an education
 * at VUC from 15 December 2021, with a step on 1 March 2022; and how it went wrong.
 */
@TestComponent
public class TrialAgreement {

	public static final LocalDate SIGNED = LocalDate.of(2021, 11, 1);

	public static final LocalDate STARTS = LocalDate.of(2021, 12, 15);

	public static final LocalDate MILESTONE = LocalDate.of(2022, 3, 1);

	/** The day of the invented notices; the case is put under the trial afterwards. */
	private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 23);

	private final RegisterTransition register;

	private final CaseFiles cases;

	private final Agreements agreements;

	private final AgreementMeetings meetings;

	private final CurePeriods periods;

	private final Office office;

	TrialAgreement(RegisterTransition register, CaseFiles cases, Agreements agreements, AgreementMeetings meetings,
			CurePeriods periods, Office office) {
		this.register = register;
		this.cases = cases;
		this.agreements = agreements;
		this.meetings = meetings;
		this.periods = periods;
		this.office = office;
	}

	/**
	 * The signed agreement; it is the day of the signatures afterwards.
	 * @return the case number
	 */
	public String signed() {
		return signed("FRIKOMMUNE_25");
	}

	public String signed(String scheme) {
		this.office.today(REGISTERED);
		String caseNumber = this.register.register(Notices.ofAnother());
		this.cases.chooseScheme(caseNumber, scheme);
		this.office.today(SIGNED);
		this.agreements.conclude(caseNumber,
				new AgreementProposal(AgreementOutcome.SIGNED, AgreementKind.BEGIN_EDUCATION, "VUC", STARTS,
						"HF fra december", SIGNED, SIGNED, null, null, List.of(MILESTONE)));
		return caseNumber;
	}

	/**
	 * On 1 April 2022 she is given until 30 April to put it right.
	 */
	public void givenACurePeriod(String caseNumber) {
		this.office.today(LocalDate.of(2022, 4, 1));
		this.meetings.hold(caseNumber, new MeetingAnswer(MeetingOutcome.CURE_PERIOD, LocalDate.of(2022, 4, 1),
				"Gik ud i februar", "Mentor", null, null, "Meld dig ind igen", LocalDate.of(2022, 4, 30)));
	}

	/**
	 * On 2 May 2022 nothing has been put right, and a stop is considered.
	 */
	public void notCured(String caseNumber) {
		givenACurePeriod(caseNumber);
		this.office.today(LocalDate.of(2022, 5, 2));
		this.periods.assess(caseNumber, new CureAnswer(CureOutcome.STOP_CONSIDERED, "Ingen ny indmeldelse", null, null,
				null, "Du gik ud af HF i februar.\nDu har ikke meldt dig ind igen.", "VUC har fortalt det."));
	}

}
