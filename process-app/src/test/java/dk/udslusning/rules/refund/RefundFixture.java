package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.scheme.SchemeFixture;

/**
 * The published example (March 2021, § 110, 75 m², rent 7.500,00, single, 160.000 a year)
 * and ways to change one thing about it.
 */
final class RefundFixture {

	static final CompulsoryKinds KINDS = (code, day) -> switch (code) {
		case "ANTENNA" ->
			Optional.of(new CompulsoryKind(code, "Antenne", CompulsoryKind.Status.CONFIRMED, "konstrueret"));
		case "LAUNDRY" ->
			Optional.of(new CompulsoryKind(code, "Vaskeri", CompulsoryKind.Status.UNCONFIRMED, "konstrueret"));
		case "DEPOSIT" ->
			Optional.of(new CompulsoryKind(code, "Indskud", CompulsoryKind.Status.NOT_COUNTED, "konstrueret"));
		default -> Optional.empty();
	};

	YearMonth month = YearMonth.of(2021, 3);

	Scheme scheme = SchemeFixture.frikommune25();

	Origin origin = Origin.HOMELESS_SHELTER_110;

	BigDecimal area = new BigDecimal(75);

	Money rent = Money.ofKroner(7500);

	List<CompulsoryPayment> payments = List.of();

	List<RentChange> changes = List.of();

	HouseholdFacts household = HouseholdFacts.of(1, 0, Money.ofKroner(160_000), Money.ZERO, true);

	BenefitFacts benefit = BenefitFacts.estimated(true);

	OwnPaymentFacts ownPayment = OwnPaymentFacts.BY_RATE;

	Periods periods = Periods.WHOLE_MONTH;

	List<ChargedDays> charged = List.of();

	Rates rates = RateFixture.asPublished();

	MunicipalSettings settings = MunicipalSettings.defaults();

	/** The household of the example, with an income on these days only. */
	void income(IncomeDays days) {
		this.household = new HouseholdFacts(1, 0, 1, Money.ofKroner(160_000), Money.ZERO, days, false, false, false,
				false);
	}

	RefundFacts facts() {
		return new RefundFacts(this.month, this.scheme, this.origin,
				new HomeCosts(this.area, this.rent, this.payments, this.changes), this.household, this.benefit,
				this.ownPayment, this.periods, this.charged, Map.of());
	}

	RefundOutcome outcome(Purpose purpose) {
		return new RefundCalculator(this.rates, KINDS, (day) -> this.settings).calculate(facts(), purpose);
	}

	Refund explained() {
		return new RefundCalculator(this.rates, KINDS, (day) -> this.settings).explain(facts(), Purpose.PROVISIONAL)
			.refund()
			.orElseThrow();
	}

	Refund refund() {
		return outcome(Purpose.PROVISIONAL).refund().orElseThrow();
	}

}
