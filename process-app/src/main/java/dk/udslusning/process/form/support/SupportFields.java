package dk.udslusning.process.form.support;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.support.SupportKind;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.casefile.support.SupportProposal;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Afgør bostøtte".
 *
 * @param caseVersion the support that was shown
 * @param facts shown only
 * @param needs the need and the support so far
 * @param outcome granted, refused or not wanted
 * @param kind by which §
 * @param hoursPerMonth whole hours a month
 * @param supplier who gives it
 * @param wishedSupplier whom the citizen wished for
 * @param supplierReason why the wish is not followed
 * @param reasons why
 * @param hearingBasis how the citizen was heard before a refusal
 * @param heardOn when
 * @param hearingNote what was said, or from where the facts are known
 * @param needLevel how much follow-up is needed
 */
record SupportFields(Long caseVersion, String facts,
		@NotNull(message = "Skriv kort, hvad borgeren har brug for hjælp til") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String needs,
		@NotNull(message = "Vælg, om støtten bevilges, afslås eller ikke ønskes") SupportOutcome outcome,
		SupportKind kind, Integer hoursPerMonth, @Size(max = 200, message = SHORT) String supplier,
		@Size(max = 200, message = SHORT) String wishedSupplier,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String supplierReason,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String reasons, HearingBasis hearingBasis,
		LocalDate heardOn, @Size(max = 2000, message = "Skriv højst 2.000 tegn") String hearingNote,
		@NotNull(message = "Vælg behovet for opfølgning") NeedLevel needLevel) {

	private static final String SHORT = "Skriv højst 200 tegn";

	SupportProposal proposal() {
		return new SupportProposal(this.outcome, this.kind, this.hoursPerMonth, this.supplier, this.wishedSupplier,
				this.supplierReason, this.needLevel, this.needs, this.reasons);
	}

	HearingAnswer hearing() {
		return new HearingAnswer(this.hearingBasis, this.heardOn, this.hearingNote);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "SupportFields";
	}

}
