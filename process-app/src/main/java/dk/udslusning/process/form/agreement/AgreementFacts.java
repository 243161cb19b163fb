package dk.udslusning.process.form.agreement;

import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.AgreementMeeting;
import dk.udslusning.casefile.agreement.AgreementMeetings;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.BrokenAgreements;
import dk.udslusning.casefile.agreement.CureAssessment;
import dk.udslusning.casefile.agreement.Evidence;
import dk.udslusning.casefile.agreement.EvidenceRequest;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the forms of the agreement review show: what was agreed, what was asked for and
 * received, what was reported, and what was last talked about.
 */
@Component
class AgreementFacts {

	private final CitizenFacts citizens;

	private final Agreements agreements;

	private final AgreementEvidence evidence;

	private final BrokenAgreements breaches;

	private final AgreementMeetings meetings;

	AgreementFacts(CitizenFacts citizens, Agreements agreements, AgreementEvidence evidence, BrokenAgreements breaches,
			AgreementMeetings meetings) {
		this.citizens = citizens;
		this.agreements = agreements;
		this.evidence = evidence;
		this.breaches = breaches;
		this.meetings = meetings;
	}

	/**
	 * The facts of the case's agreement.
	 */
	Facts of(String caseNumber) {
		Facts shown = this.citizens.citizen(caseNumber);
		this.agreements.inForce(caseNumber).ifPresent((agreement) -> show(agreement, shown));
		this.evidence.of(caseNumber).stream().findFirst().ifPresent((newest) -> show(newest, shown));
		this.evidence.requests(caseNumber).stream().findFirst().ifPresent((newest) -> show(newest, shown));
		this.breaches.of(caseNumber)
			.stream()
			.limit(3)
			.forEach((report) -> shown.line("Meldt brudt " + DanishDates.format(report.happenedOn()),
					report.reportedBy() + ": " + report.text()));
		this.meetings.of(caseNumber).stream().findFirst().ifPresent((newest) -> show(newest, shown));
		this.meetings.assessments(caseNumber).stream().findFirst().ifPresent((newest) -> show(newest, shown));
		return shown;
	}

	/**
	 * The facts, and how to reach the citizen safely: before anything is sent.
	 */
	Facts withSafeContact(String caseNumber) {
		Facts shown = of(caseNumber);
		this.citizens.safeContact(caseNumber, shown);
		return shown;
	}

	/**
	 * The agreement that letters are about.
	 */
	Agreement agreement(String caseNumber) {
		return this.agreements.inForce(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no agreement"));
	}

	private void show(Agreement agreement, Facts shown) {
		shown
			.line("Aftalen",
					(agreement.kind() != null) ? agreement.kind().danishName() : agreement.outcome().danishName())
			.line("Sted", agreement.place())
			.line("Begynder", agreement.startsOn())
			.line("Delmål", agreement.milestones())
			.line("Delmål skal være nået", this.agreements.milestonesOn(agreement.id()))
			.line("Fritaget på grund af", (agreement.exemption() != null) ? agreement.exemption().danishName() : null);
	}

	private static void show(Evidence evidence, Facts shown) {
		String kind = (evidence.kind() != null) ? evidence.kind().danishName() + ": " : "";
		shown.line(evidence.followed() ? "Sidste dokumentation" : "Aftalen følges ikke",
				DanishDates.format(evidence.receivedOn()) + ", " + kind + evidence.note());
	}

	private static void show(EvidenceRequest request, Facts shown) {
		shown.line(request.reminder() ? "Rykket sidst" : "Bedt om dokumentation", request.askedOn())
			.line("Svar senest", request.answerBy());
	}

	private static void show(AgreementMeeting meeting, Facts shown) {
		shown.line("Sidste møde", meeting.heldOn())
			.line("Mødet", meeting.outcome().danishName() + ": " + meeting.talk())
			.line("Hjælp tilbudt", meeting.helpOffered())
			.line("Borgeren skal", meeting.demand())
			.line("Frist til at rette op", meeting.curePeriodEndsOn());
	}

	private static void show(CureAssessment assessment, Facts shown) {
		shown.line("Vurdering af fristen", assessment.outcome().danishName() + ": " + assessment.note())
			.line("Ny frist", assessment.newEndsOn());
	}

}
