package dk.udslusning.casefile.support;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.NeedLevel;

/**
 * Support as a caseworker proposes it, not yet checked. Components as in
 * {@link HousingSupport}.
 */
public record SupportProposal(SupportOutcome outcome, SupportKind kind, Integer hoursPerMonth, String supplier,
		String wishedSupplier, String supplierReason, NeedLevel needLevel, String facts, String reasons) {

	/**
	 * Most hours of support a month; more is a typing error.
	 */
	public static final int MOST_HOURS = 200;

	/**
	 * The proposal without what does not belong to its outcome.
	 */
	public SupportProposal tidied() {
		if (this.outcome == SupportOutcome.GRANTED) {
			return new SupportProposal(this.outcome, this.kind, this.hoursPerMonth, this.supplier, this.wishedSupplier,
					isWishFollowed() ? null : this.supplierReason, this.needLevel, this.facts, this.reasons);
		}
		return new SupportProposal(this.outcome, null, null, null, this.wishedSupplier, null, this.needLevel,
				this.facts, this.reasons);
	}

	/**
	 * Adds what is wrong with it, by field.
	 */
	public void check(Faults faults) {
		faults.addIf(isBlank(this.facts), "needs", "Skriv kort, hvad borgeren har brug for hjælp til")
			.addIf(this.needLevel == null, "needLevel",
					"Vælg behovet for opfølgning; det bestemmer, hvor tit I følger op")
			.addIf(this.outcome == null, "outcome", "Vælg, om støtten bevilges, afslås eller ikke ønskes");
		if (this.outcome == SupportOutcome.GRANTED) {
			faults.addIf(this.kind == null, "kind", "Vælg, efter hvilken paragraf støtten gives")
				.addIf(this.hoursPerMonth == null, "hoursPerMonth", "Skriv antal timer om måneden")
				.addIf(this.hoursPerMonth != null && (this.hoursPerMonth < 1 || this.hoursPerMonth > MOST_HOURS),
						"hoursPerMonth", "Skriv mellem 1 og 200 timer om måneden")
				.addIf(isBlank(this.supplier), "supplier", "Skriv, hvem der giver støtten")
				.addIf(!isWishFollowed() && isBlank(this.supplierReason), "supplierReason",
						"Skriv, hvorfor borgerens ønske om leverandør ikke følges");
		}
		faults.addIf(this.outcome == SupportOutcome.REFUSED && isBlank(this.reasons), "reasons",
				"Skriv begrundelsen for afslaget; den kommer med i brevet");
	}

	/**
	 * Whether the citizen gets the supplier wished for, or wished for none.
	 */
	public boolean isWishFollowed() {
		return isBlank(this.wishedSupplier)
				|| (this.supplier != null && this.wishedSupplier.strip().equalsIgnoreCase(this.supplier.strip()));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "SupportProposal[" + this.outcome + "]";
	}

}
