package dk.udslusning.decision;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;
import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.extension.ExtensionProposal;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.ReplyChannel;

import org.springframework.stereotype.Component;

/**
 * Hearings, calculations, approvals and decisions in the journal.
 */
@Component
class DecisionJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				hearing("Partshøring begyndt").day("cast(t.opened_at as date)")
					.at("t.opened_at")
					.who("t.opened_by")
					.text("", "t.grounds")
					.text("Kender borgeren måske ikke", "t.unknown_to_citizen"),
				hearing("Partshøring sendt").day("t.sent_on")
					.at("cast(t.sent_on as timestamp)")
					.text("Svar senest", "t.deadline"),
				hearing("Svar på partshøring").day("t.replied_on")
					.at("cast(t.replied_on as timestamp)")
					.coded("Kommet ved", "t.reply_channel", (code) -> ReplyChannel.valueOf(code).danishName())
					.text("", "t.reply"),
				hearing("Partshøring afsluttet").day("cast(t.concluded_at as date)")
					.at("t.concluded_at")
					.who("t.concluded_by")
					.coded("Udfald", "t.outcome", (code) -> HearingOutcome.valueOf(code).danishName())
					.text("Begrundelse", "t.reasons"),
				JournalSource.of("refusal_draft", "Udkast til afslag")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				JournalSource.of("stop_draft", "Udkast til stop")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				JournalSource.of("no_extension_draft", "Udkast til ingen forlængelse")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				JournalSource.of("approval", "Forelagt til godkendelse")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.subject("t.kind", (code) -> "Forelagt: " + ApprovalKind.valueOf(code).danishName())
					.internal(),
				JournalSource.of("approval", "Godkendelse behandlet")
					.day("cast(t.decided_at as date)")
					.at("t.decided_at")
					.who("t.decided_by")
					.subject("t.kind", (code) -> "Behandlet: " + ApprovalKind.valueOf(code).danishName())
					.coded("Udfald", "t.state", DecisionJournal::approved)
					.text("Bemærkning", "t.comment")
					.internal(),
				JournalSource.of("decision", "Afgørelse")
					.day("cast(t.issued_at as date)")
					.at("t.issued_at")
					.who("t.prepared_by")
					.subject("t.type", (code) -> DecisionType.valueOf(code).danishName())
					.text("Oplysninger", "t.facts")
					.text("Regler", "t.legal_basis")
					.text("Hovedhensyn", "t.main_considerations")
					.text("Begrundelse", "t.reasons")
					.text("Klagevejledning", "t.appeal_guidance")
					.text("Retter afgørelse nr.", "t.corrects"),
				JournalSource.of("extension_assessment", "Forlængelse vurderet")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.coded("Forslag", "t.proposal", (code) -> ExtensionProposal.valueOf(code).danishName())
					.text("Måneder", "t.months")
					.amount("Indkomst", "t.income_oere")
					.amount("Faste udgifter", "t.fixed_costs_oere")
					.text("Behov", "t.need")
					.text("Grund til andet rådighedsbeløb", "t.override_reason"),
				JournalSource.of("ability_calculation", "Betalingsevne beregnet")
					.day("cast(t.calculated_at as date)")
					.at("t.calculated_at")
					.text("Kan betale den fulde husleje", "t.can_pay"),
				JournalSource.of("period_end_told", "Varslet om periodens udløb før oprettelsen her")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Seks måneder før", "t.six_months_notice_on")
					.text("Tre måneder før", "t.three_months_notice_on"),
				JournalSource.of("calculation_basis", "Beregning forberedt")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				JournalSource.of("calculation", "Beregning")
					.day("cast(t.calculated_at as date)")
					.at("t.calculated_at")
					.who("t.prepared_by")
					.subject("t.kind", (code) -> CalculationKind.valueOf(code).danishName())
					.text("Måned", "t.calculation_month")
					.amount("Refusion", "t.refund_oere"),
				JournalSource.of("recalculation", "Genberegning begyndt")
					.day("cast(t.opened_at as date)")
					.at("t.opened_at"),
				JournalSource.of("recalculation", "Genberegning slut")
					.day("cast(t.closed_at as date)")
					.at("t.closed_at"),
				JournalSource.of("recalculation_basis", "Genberegning forberedt")
					.join("join recalculation r on r.id = t.recalculation_id")
					.caseNumber("r.case_number")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				JournalSource.of("amount_change", "Ændret beløb beregnet")
					.day("cast(t.calculated_at as date)")
					.at("t.calculated_at")
					.who("t.prepared_by")
					.text("Måned", "t.decision_month")
					.internal(),
				JournalSource.of("regulated_case", "Satsregulering")
					.join("join rate_regulation r on r.id = t.regulation_id")
					.day("cast(r.opened_at as date)")
					.at("r.opened_at")
					.who("r.started_by")
					.text("År", "r.rate_year")
					.text("Bemærkning", "t.reason")
					.internal());
	}

	private static JournalSource hearing(String kind) {
		return JournalSource.of("hearing", kind)
			.subject("t.about", (code) -> kind + ": " + DecisionType.valueOf(code).danishName());
	}

	private static String approved(String state) {
		return switch (ApprovalState.valueOf(state)) {
			case PENDING -> "Venter";
			case APPROVED -> "Godkendt";
			case SENT_BACK -> "Sendt tilbage";
			case LAPSED -> "Bortfaldet";
		};
	}

}
