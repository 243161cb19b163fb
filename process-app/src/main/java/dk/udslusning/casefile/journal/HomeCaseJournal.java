package dk.udslusning.casefile.journal;

import java.util.List;

import dk.udslusning.casefile.absence.AbsenceKind;
import dk.udslusning.casefile.arrears.OwnPart;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.evaluation.HousingAfterwards;
import dk.udslusning.casefile.evaluation.OccupationAfterwards;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.stay.ShelterCharge;

import org.springframework.stereotype.Component;

/**
 * Homes, leases and living there, and what the refund rests on.
 */
@Component
class HomeCaseJournal implements JournalSources {

	private static final String ADDRESS = "h.street || ', ' || h.postal_code || ' ' || h.city";

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("home_offer", "Bolig tilbudt")
					.join("join transitional_home h on h.id = t.home_id")
					.day("t.offered_on")
					.at("cast(t.offered_on as timestamp)")
					.text("Bolig", ADDRESS)
					.text("Planlagt lejestart", "t.planned_lease_start")
					.coded("Status", "t.status", (code) -> OfferStatus.valueOf(code).danishName())
					.text("Besvaret", "t.answered_on")
					.text("Borgerens svar", "t.answer_reason")
					.text("Anvist", "t.assigned_on")
					.text("Slut", "t.ended_on")
					.text("Hvorfor slut", "t.end_reason"),
				JournalSource.of("lease", "Lejekontrakt underskrevet")
					.join("join transitional_home h on h.id = t.home_id")
					.day("t.signed_on")
					.at("cast(t.signed_on as timestamp)")
					.text("Bolig", ADDRESS)
					.text("Begynder", "t.starts_on")
					.text("Måneder", "t.period_months")
					.text("Sidste dag", "t.last_legal_day")
					.text("Fravigelser", "t.deviations")
					.text("Godkendt af kommunen", "t.council_approved_on")
					.amount("Husleje", "t.rent_oere")
					.text("Sluttet", "t.ended_on"),
				JournalSource.of("lease_addendum", "Tillæg til lejekontrakten underskrevet")
					.day("t.signed_on")
					.recorded()
					.text("Måneder", "t.period_months")
					.text("Sidste dag", "t.last_legal_day")
					.text("Fravigelser", "t.deviations"),
				JournalSource.of("lease_rent", "Huslejen ændret")
					.day("t.from_day")
					.recorded()
					.amount("Husleje", "t.rent_oere"),
				JournalSource.of("deposit_arrangement", "Beboerindskud")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.coded("Udfald", "t.outcome", (code) -> DepositOutcome.valueOf(code).danishName())
					.amount("Indskud", "t.deposit_oere")
					.amount("Lån", "t.granted_oere")
					.text("Søgt", "t.applied_on")
					.text("Betalt til udlejeren", "t.paid_to_landlord_on")
					.text("Grund", "t.reason"),
				JournalSource.of("tenancy", "Indflytning")
					.day("t.moved_in_on")
					.at("cast(t.moved_in_on as timestamp)")
					.text("Nøgler", "t.keys_on")
					.text("Udskrevet", "t.discharged_on")
					.text("Forlod boformen tidligere", "t.left_earlier_reason"),
				JournalSource.of("tenancy", "Fraflytning")
					.day("t.moved_out_on")
					.at("cast(t.moved_out_on as timestamp)"),
				JournalSource.of("moving_out_plan", "Fraflytning planlagt")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Sidste dag", "t.last_day"),
				JournalSource.of("household", "Husstanden oplyst")
					.day("coalesce(t.valid_from, cast(t.recorded_at as date))")
					.recorded()
					.amount("Formue", "t.wealth_oere")
					.text("Førtids- eller seniorpension", "t.pension")
					.text("Folkepension", "t.folkepension"),
				JournalSource.of("income_period", "Indkomst oplyst")
					.day("t.from_day")
					.recorded()
					.coded("Slags", "t.kind", (code) -> IncomeKind.valueOf(code).danishName())
					.amount("Beløb", "t.amount_oere"),
				JournalSource.of("housing_benefit_application", "Boligstøtte søgt")
					.day("t.applied_on")
					.recorded()
					.coded("Søgt af", "t.applied_by", (code) -> Applicant.valueOf(code).danishName())
					.text("Kvittering", "t.receipt")
					.text("Gælder fra", "t.counts_from"),
				JournalSource.of("housing_benefit_month", "Boligstøtte oplyst")
					.day("coalesce(t.source_date, cast(t.recorded_at as date))")
					.recorded()
					.text("Måned", "t.benefit_month")
					.amount("Beløb", "t.amount_oere")
					.text("Kilde", "t.source"),
				JournalSource.of("own_payment_facts", "Egenbetaling oplyst")
					.day("coalesce(t.valid_from, cast(t.recorded_at as date))")
					.recorded()
					.amount("Indtastet", "t.entered_oere")
					.text("Kilde", "t.entered_source")
					.amount("Nedsat til", "t.reduced_oere")
					.text("Grund", "t.reason"),
				JournalSource.of("change_report", "Ændring meldt")
					.day("t.effective_on")
					.at("t.reported_at")
					.who("t.reported_by")
					.subject("t.kind", (code) -> "Ændring meldt: " + ChangeKind.valueOf(code).danishName())
					.text("", "t.text"),
				JournalSource.of("arrears_step", "Huslejerestance")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.amount("Beløb", "t.amount_oere")
					.text("Siden", "t.since_day")
					.text("Varsel", "t.notice_on")
					.text("Fogedret", "t.court_on")
					.coded("Vores del", "t.own_part", (code) -> OwnPart.valueOf(code).danishName())
					.text("Aftalt", "t.agreed")
					.text("Ordnet", "t.settled"),
				JournalSource.of("shelter_stay", "Ophold på boform under lejemålet")
					.day("t.begun_on")
					.recorded()
					.text("Sted", "t.place")
					.text("Forventes til", "t.expected_until")
					.coded("Betaling", "t.charge", (code) -> ShelterCharge.valueOf(code).danishName())
					.text("Aftalt", "t.agreed"),
				JournalSource.of("shelter_stay_end", "Opholdet på boform slut")
					.id("t.stay_id")
					.join("join shelter_stay s on s.id = t.stay_id")
					.caseNumber("s.case_number")
					.day("t.ended_on")
					.recorded()
					.text("Betalt fra", "t.charged_from")
					.text("Betalt til", "t.charged_to")
					.text("Bemærkning", "t.remark"),
				JournalSource.of("absence", "Langt fravær")
					.day("t.began_on")
					.recorded()
					.coded("Slags", "t.kind", (code) -> AbsenceKind.valueOf(code).danishName())
					.text("Forventes til", "t.expected_until")
					.text("Boligen beholdes", "t.home_kept"),
				JournalSource.of("absence_end", "Fraværet slut")
					.id("t.absence_id")
					.join("join absence a on a.id = t.absence_id")
					.caseNumber("a.case_number")
					.day("t.ended_on")
					.recorded()
					.text("Bemærkning", "t.remark"),
				JournalSource.of("absence_review", "Langt fravær gennemgået")
					.join("join absence a on a.id = t.absence_id")
					.caseNumber("a.case_number")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Varer mere end seks måneder", "t.lasts_beyond")
					.text("Udbetaling Danmark underrettet", "t.payer_told_on")
					.text("Boligstøtten stopper", "t.benefit_stops_on")
					.text("Aftalt", "t.agreed"),
				JournalSource.of("child_turning_adult", "Barn fylder 18")
					.day("t.counts_from")
					.at("t.found_at")
					.text("Tæller fra", "t.counts_from"),
				JournalSource.of("child_forewarning", "Varsel om barn, der fylder 18, gennemgået")
					.id("t.child_id")
					.join("join child_turning_adult c on c.id = t.child_id")
					.caseNumber("c.case_number")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.text("Bor der stadig", "t.lives_there"),
				JournalSource.of("course_evaluation", "Forløbet evalueret")
					.day("t.held_on")
					.recorded()
					.text("Borgeren deltog", "t.citizen_took_part")
					.coded("Bolig", "t.housing", (code) -> HousingAfterwards.valueOf(code).danishName())
					.coded("Beskæftigelse", "t.occupation", (code) -> OccupationAfterwards.valueOf(code).danishName())
					.text("Støtten fortsætter", "t.support_goes_on")
					.text("Bemærkning", "t.remark"),
				JournalSource.of("referral", "Melding fra boform")
					.day("cast(t.received_at as date)")
					.at("t.received_at")
					.who("t.received_by"),
				JournalSource.of("referral_change", "Ændring fra boform")
					.join("join referral r on r.id = t.referral_id")
					.caseNumber("r.case_number")
					.day("t.for_day")
					.at("t.told_at")
					.who("t.told_by"));
	}

}
