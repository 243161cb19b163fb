package dk.udslusning.decision.handout;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.offer.PresentOffer;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Gathers what the papers say from what is decided, approved and agreed.
 */
@Component
class HandoutWords {

	private static final String PAPER = "paper";

	private final CaseFiles cases;

	private final Schemes schemes;

	private final RefundSchedule schedule;

	private final Calculations calculations;

	private final HousingBenefits benefits;

	private final Leases leases;

	private final PresentOffer offers;

	private final HomeOffers homeOffers;

	private final HomeRegister homes;

	private final StandingConsents consents;

	private final Agreements agreements;

	private final Citizens citizens;

	private final WorkingDays workingDays;

	private final Clock clock;

	HandoutWords(CaseFiles cases, Schemes schemes, RefundSchedule schedule, Calculations calculations,
			HousingBenefits benefits, Leases leases, PresentOffer offers, HomeOffers homeOffers, HomeRegister homes,
			StandingConsents consents, Agreements agreements, Citizens citizens, WorkingDays workingDays, Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.schedule = schedule;
		this.calculations = calculations;
		this.benefits = benefits;
		this.leases = leases;
		this.offers = offers;
		this.homeOffers = homeOffers;
		this.homes = homes;
		this.consents = consents;
		this.agreements = agreements;
		this.citizens = citizens;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * The month to come where it is decided, else this one, else the first one that is.
	 */
	OverviewLetter overview(String caseNumber) {
		YearMonth now = YearMonth.now(this.clock);
		DecidedAmount decided = Stream.of(now.plusMonths(1), now)
			.flatMap((month) -> this.schedule.decided(caseNumber, month).stream())
			.findFirst()
			.orElseThrow(() -> RejectedInput.at(PAPER,
					"Der er ikke afgjort et beløb for denne eller næste måned, så overblikket har intet at vise"));
		Calculation calculation = this.calculations.get(decided.calculationId());
		Money left = calculation.charged().minus(calculation.benefit()).minus(decided.amount()).max(Money.ZERO);
		return new OverviewLetter(scheme(caseNumber).benefitName(), decided.month(), calculation.charged(),
				calculation.benefit(), calculation.isEstimated(), decided.amount(), left, decided.provisional(),
				this.workingDays.onOrAfter(decided.month().atDay(1)), this.benefits.application(caseNumber).isPresent(),
				this.leases.livedIn(caseNumber).map(Lease::lastLegalDay));
	}

	HomeOfferLetter homeOffer(String caseNumber) {
		HomeOffer offer = this.homeOffers.open(caseNumber)
			.orElseThrow(() -> RejectedInput.at(PAPER, "Der er ikke et åbent boligtilbud i sagen"));
		Calculation budget = approvedBudget(caseNumber);
		TransitionalHome home = this.homes.offered(offer);
		return new HomeOfferLetter(scheme(caseNumber).benefitName(), home.rooms(), home.area(),
				offer.plannedLeaseStart(), budget.charged(), budget.benefit(), budget.isEstimated(), budget.refund(),
				budget.left(), home.deposit());
	}

	ConsentLetter consent(String caseNumber) {
		List<StandingConsent> standing = this.consents.of(caseNumber).stream().filter(StandingConsent::stands).toList();
		if (standing.isEmpty()) {
			throw RejectedInput.at(PAPER,
					"Der er ikke noteret et samtykke i sagen. Notér først, hvad borgeren vil " + "give samtykke til");
		}
		return new ConsentLetter(asked(standing, StandingConsent.Use.FETCH),
				asked(standing, StandingConsent.Use.PASS_ON));
	}

	AgreementLetter agreement(String caseNumber) {
		Agreement agreement = this.agreements.current(caseNumber)
			.filter((each) -> each.kind() != null && each.place() != null && each.startsOn() != null)
			.orElseThrow(() -> RejectedInput.at(PAPER, "Der er ikke en aftale med indhold i sagen. Skriv den først"));
		Scheme scheme = scheme(caseNumber);
		return new AgreementLetter(scheme.benefitName(), scheme.agreementRequired(), agreement.kind().danishName(),
				agreement.place(), agreement.startsOn(), agreement.milestones(),
				this.agreements.milestonesOn(agreement.id()), agreement.citizenSignedOn(),
				agreement.municipalitySignedOn());
	}

	/** The home that she has said yes to, or has leased. */
	LandlordLetter landlord(String caseNumber) {
		HomeOffer offer = this.homeOffers.latest(caseNumber)
			.filter((each) -> each.assignedOn() != null)
			.orElseThrow(() -> RejectedInput.at(PAPER, "Der er ikke anvist en bolig i sagen"));
		TransitionalHome home = this.homes.offered(offer);
		Scheme scheme = scheme(caseNumber);
		return new LandlordLetter(home.landlord(), home.number(), this.citizens.get(caseNumber).displayName(),
				offer.plannedLeaseStart(), scheme.label(), String.join("; ", scheme.legalBases()));
	}

	private Calculation approvedBudget(String caseNumber) {
		try {
			return this.offers.approvedBudget(caseNumber);
		}
		catch (IllegalStateException notApproved) {
			throw RejectedInput.at(PAPER, notApproved.getMessage());
		}
	}

	private static List<ConsentLetter.Asked> asked(List<StandingConsent> consents, StandingConsent.Use use) {
		return consents.stream()
			.filter((consent) -> consent.use() == use)
			.map((consent) -> new ConsentLetter.Asked(consent.kinds(), consent.party(), consent.purpose()))
			.toList();
	}

	private Scheme scheme(String caseNumber) {
		return Optional.ofNullable(this.cases.get(caseNumber).scheme())
			.map(this.schemes::get)
			.orElseThrow(() -> RejectedInput.at(PAPER, "Der er endnu ikke valgt en ordning i sagen"));
	}

}
