package dk.udslusning.casefile.journal;

import java.util.List;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.EvidenceKind;
import dk.udslusning.casefile.agreement.ExemptionGround;
import dk.udslusning.casefile.agreement.MeetingOutcome;
import dk.udslusning.casefile.support.SupportKind;
import dk.udslusning.casefile.support.SupportOutcome;

import org.springframework.stereotype.Component;

/**
 * Assessment, action plan, support, and the education or work agreement.
 */
@Component
class AssessmentJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("target_group_facts", "Oplysninger til vurdering af målgruppen")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Ordning", "t.scheme")
					.text("Planlagt lejestart", "t.planned_lease_start")
					.text("Uden bolig, mens sagen venter", "t.housing_at_risk")
					.text("Kender borgeren måske ikke", "t.unknown_to_citizen"),
				JournalSource.of("eligibility_assessment", "Målgruppen vurderet")
					.day("t.assessed_on")
					.recorded()
					.text("Ordning", "t.scheme"),
				JournalSource.of("information_request", "Oplysninger indhentes")
					.day("t.asked_on")
					.recorded()
					.text("Spurgt", "t.asked_of")
					.text("Om", "t.asked_for")
					.text("Modtaget", "t.received_on"),
				JournalSource.of("action_plan_offer", "Handleplan tilbudt")
					.day("t.offered_on")
					.recorded()
					.text("Modtaget af borgeren", "t.accepted")
					.text("Mål", "t.goals")
					.text("Bemærkning", "t.remark"),
				JournalSource.of("housing_support", "Bostøtte vurderet")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.coded("Udfald", "t.outcome", (code) -> SupportOutcome.valueOf(code).danishName())
					.coded("Støtte", "t.kind", (code) -> SupportKind.valueOf(code).danishName())
					.text("Timer om måneden", "t.hours_per_month")
					.text("Leverandør", "t.supplier")
					.text("Ønsket leverandør", "t.wished_supplier")
					.text("Hvorfor en anden leverandør", "t.supplier_reason")
					.coded("Behov", "t.need_level", (code) -> NeedLevel.valueOf(code).danishName())
					.text("Oplysninger", "t.facts")
					.text("Begrundelse", "t.reasons"),
				JournalSource.of("agreement", "Aftale om uddannelse eller arbejde")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.coded("Udfald", "t.outcome", (code) -> AgreementOutcome.valueOf(code).danishName())
					.coded("Slags", "t.kind", (code) -> AgreementKind.valueOf(code).danishName())
					.text("Sted", "t.place")
					.text("Begynder", "t.starts_on")
					.text("Trin", "t.milestones")
					.text("Underskrevet af borgeren", "t.citizen_signed_on")
					.text("Underskrevet af kommunen", "t.municipality_signed_on")
					.coded("Fritaget", "t.exemption", (code) -> ExemptionGround.valueOf(code).danishName())
					.text("Grund", "t.reason"),
				JournalSource.of("agreement_talk", "Samtale om aftalen")
					.day("t.held_on")
					.recorded()
					.text("Samtalen", "t.talk")
					.text("Hjælp tilbudt", "t.help_offered")
					.text("Aftalen er stadig mulig", "t.still_possible")
					.text("Grund", "t.reason"),
				JournalSource.of("agreement_evidence_request", "Dokumentation for aftalen udbedt")
					.day("t.asked_on")
					.recorded()
					.text("Udbedt", "t.asked_for")
					.text("Svar senest", "t.answer_by")
					.text("Rykker", "t.reminder"),
				JournalSource.of("agreement_evidence", "Dokumentation for aftalen modtaget")
					.day("t.received_on")
					.recorded()
					.coded("Slags", "t.kind", (code) -> EvidenceKind.valueOf(code).danishName())
					.text("Aftalen følges", "t.followed")
					.text("Bemærkning", "t.note"),
				JournalSource.of("agreement_breach", "Aftalen følges ikke")
					.day("t.happened_on")
					.recorded()
					.text("Fortalt af", "t.reported_by")
					.text("", "t.text"),
				JournalSource.of("agreement_meeting", "Møde om aftalen")
					.day("coalesce(t.held_on, cast(t.recorded_at as date))")
					.recorded()
					.coded("Udfald", "t.outcome", (code) -> MeetingOutcome.valueOf(code).danishName())
					.text("Samtalen", "t.talk")
					.text("Hjælp tilbudt", "t.help_offered")
					.text("Skal gøres", "t.demand")
					.text("Senest", "t.cure_period_ends_on"),
				JournalSource.of("agreement_cure_assessment", "Fristen i aftalen gennemgået")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.coded("Udfald", "t.outcome", (code) -> CureOutcome.valueOf(code).danishName())
					.text("Bemærkning", "t.note")
					.text("Grund til stop", "t.grounds")
					.text("Kender borgeren måske ikke", "t.unknown_to_citizen"),
				JournalSource.of("agreement_continuation", "Tilskuddet går videre efter partshøring")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Grund", "t.reason"));
	}

}
