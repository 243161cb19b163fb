package dk.udslusning.api.calculation;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;

import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is known when the conditions are assessed; what is left out is not known.
 */
@Schema(description = "Det, der vides om betingelserne; det, der udelades, vides ikke")
record EligibilityRequest(
		@Schema(description = "Ordningens kode", example = "ALMENBOLIG_63",
				requiredMode = Schema.RequiredMode.REQUIRED) String scheme,
		@Schema(description = "Dagen for vurderingen; i dag, hvis den udelades",
				example = "2026-11-23") LocalDate assessedOn,
		@Schema(description = "Hvor langt borgeren er; VISITATION, hvis det udelades",
				example = "VISITATION") Phase phase,
		@Schema(description = "Kommunen er handlekommune", example = "true") Boolean actingMunicipality,
		@Schema(description = "Kommunen anviser boligen", example = "true") Boolean assignsHome,
		@Schema(description = "Lovligt ophold i Danmark", example = "true") Boolean lawfulStay,
		@Schema(description = "Boligsituation før udslusning", example = "CRISIS_CENTRE_109") Origin origin,
		@Schema(description = "Betydeligt nedsat psykisk funktionsevne",
				example = "false") Boolean reducedMentalFunction,
		@Schema(description = "Særlige sociale problemer", example = "true") Boolean specialSocialProblems,
		@Schema(description = "Behov for hjælp til at få en bolig", example = "true") Boolean needsHelpToGetHome,
		@Schema(description = "Behov for hjælp til at fastholde en bolig",
				example = "true") Boolean needsHelpToKeepHome,
		@Schema(description = "Lejemålets første dag", example = "2026-12-01") LocalDate leaseStart,
		@Schema(description = "Fødselsdag", example = "2001-06-15") LocalDate birthDate,
		@Schema(description = "18 år eller derover, hvis fødselsdagen udelades", example = "true") Boolean adult,
		@Schema(description = "Teamlederens ja til en borger under 18 år", example = "true") Boolean minorAccepted,
		@Schema(description = "Uddannelses- eller arbejdsaftale er indgået", example = "true") Boolean agreementSigned,
		@Schema(description = "Fritaget for aftalen med en grund", example = "false") Boolean agreementExempted,
		@Schema(description = "Anden refusion for de samme dage", example = "false") Boolean otherRefundOverlaps,
		@Schema(description = "Den anden refusion er samme boligs anden lejer",
				example = "false") Boolean sameHomeTwoTenants,
		@Schema(description = "Boligens art", example = "FAMILY") HomeKind homeKind,
		@Schema(description = "Ungdomsbolig: lejeren er i uddannelse", example = "false") Boolean tenantInEducation,
		@Schema(description = "Ungdomsbolig: lejeren har et særligt behov",
				example = "false") Boolean tenantSpecialNeed,
		@Schema(description = "Beboersammensætningen er vurderet", example = "true") Boolean residentMixAssessed,
		@Schema(description = "Ældrebolig: ingen efterspørgsel fra berettigede",
				example = "true") Boolean noDemandFromEntitled,
		@Schema(description = "Privat bolig: anvisningsaftale", example = "true") Boolean assignmentAgreement,
		@Schema(description = "Lejekontrakten angiver fravigelserne", example = "true") Boolean deviationsStated,
		@Schema(description = "Lejekontrakten angiver deres periode", example = "true") Boolean deviationPeriodStated,
		@Schema(description = "Kommunen har godkendt dem", example = "true") Boolean councilApproved,
		@Schema(description = "Der er søgt boligstøtte", example = "true") Boolean benefitApplied,
		@Schema(description = "Lejemålet løber", example = "true") Boolean leaseInForce,
		@Schema(description = "Betaling til boform er ophørt eller delt efter dage",
				example = "true") Boolean shelterPaymentSettled,
		@Schema(description = "Dagene ligger i den lovlige periode", example = "true") Boolean withinLegalPeriod) {

	EligibilityFacts facts(Scheme theScheme, LocalDate today) {
		EligibilityFacts.Builder facts = EligibilityFacts.of(theScheme,
				(this.assessedOn != null) ? this.assessedOn : today);
		for (RecordComponent told : EligibilityRequest.class.getRecordComponents()) {
			facts.origin(told.getName(), TrialCalculations.TOLD);
		}
		return facts.actingMunicipality(Answer.of(this.actingMunicipality))
			.assignsHome(Answer.of(this.assignsHome))
			.lawfulStay(Answer.of(this.lawfulStay))
			.origin(this.origin)
			.reducedMentalFunction(Answer.of(this.reducedMentalFunction))
			.specialSocialProblems(Answer.of(this.specialSocialProblems))
			.needsHelpToGetHome(Answer.of(this.needsHelpToGetHome))
			.needsHelpToKeepHome(Answer.of(this.needsHelpToKeepHome))
			.leaseStart(this.leaseStart)
			.birthDate(this.birthDate)
			.adult(Answer.of(this.adult))
			.minorAccepted(Answer.of(this.minorAccepted))
			.agreementSigned(Answer.of(this.agreementSigned))
			.agreementExempted(Answer.of(this.agreementExempted))
			.otherRefundOverlaps(Answer.of(this.otherRefundOverlaps))
			.sameHomeTwoTenants(Answer.of(this.sameHomeTwoTenants))
			.homeKind(this.homeKind)
			.tenantInEducation(Answer.of(this.tenantInEducation))
			.tenantSpecialNeed(Answer.of(this.tenantSpecialNeed))
			.residentMixAssessed(Answer.of(this.residentMixAssessed))
			.noDemandFromEntitled(Answer.of(this.noDemandFromEntitled))
			.assignmentAgreement(Answer.of(this.assignmentAgreement))
			.deviationsStated(Answer.of(this.deviationsStated))
			.deviationPeriodStated(Answer.of(this.deviationPeriodStated))
			.councilApproved(Answer.of(this.councilApproved))
			.benefitApplied(Answer.of(this.benefitApplied))
			.leaseInForce(Answer.of(this.leaseInForce))
			.shelterPaymentSettled(Answer.of(this.shelterPaymentSettled))
			.withinLegalPeriod(Answer.of(this.withinLegalPeriod))
			.build();
	}

	/**
	 * Without the birthday, so that a log cannot tell it.
	 */
	@Override
	public String toString() {
		return "EligibilityRequest";
	}

}
