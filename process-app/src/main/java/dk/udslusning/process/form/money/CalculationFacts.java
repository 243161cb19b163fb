package dk.udslusning.process.form.money;

import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationPlace;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the forms that prepare a calculation show first.
 */
@Component
class CalculationFacts {

	private final CitizenFacts citizens;

	private final Releases releases;

	private final Tenancies tenancies;

	private final CalculationPlaces places;

	private final HousingBenefits benefits;

	private final Approvals approvals;

	CalculationFacts(CitizenFacts citizens, Releases releases, Tenancies tenancies, CalculationPlaces places,
			HousingBenefits benefits, Approvals approvals) {
		this.citizens = citizens;
		this.releases = releases;
		this.tenancies = tenancies;
		this.places = places;
		this.benefits = benefits;
		this.approvals = approvals;
	}

	Facts of(CalculationPlace place) {
		String caseNumber = place.caseNumber();
		Release release = this.releases.get(caseNumber);
		Facts facts = this.citizens.citizen(caseNumber);
		sentBack(place, facts);
		facts.line("Kommer fra", release.origin().label())
			.line("Børn ifølge henvendelsen", (release.children() > 0) ? release.children() : null)
			.line("Bolig", place.home().label())
			.line((place.lease() != null) ? "Lejemålet begynder" : "Lejemålet skal begynde", place.start())
			.line("Beregnes med satser for", DanishDates.format(place.month()))
			.line("Medlejer i sag", this.places.coTenant(caseNumber, place.home().id()).orElse(null));
		if (place.lease() != null) {
			this.tenancies.latest(caseNumber)
				.ifPresent((tenancy) -> facts.line("Flyttet ind", tenancy.movedInOn())
					.line("Udskrevet", tenancy.dischargedOn()));
			facts.line("Boligstøtte søgt",
					this.benefits.application(caseNumber)
						.map((application) -> DanishDates.format(application.appliedOn()))
						.orElse("ikke endnu; det standser ikke afgørelsen, kun udbetalingen"));
		}
		return facts;
	}

	private void sentBack(CalculationPlace place, Facts facts) {
		this.approvals.latest(place.caseNumber(), place.kind().approvalKind())
			.filter((approval) -> !approval.isPending() && !approval.isApproved())
			.ifPresent((approval) -> facts.warning(words(approval)));
	}

	static String words(Approval approval) {
		return "Sendt tilbage af " + approval.decidedBy() + " den "
				+ DanishDates.format(approval.decidedAt().toLocalDate()) + ": " + approval.comment();
	}

}
