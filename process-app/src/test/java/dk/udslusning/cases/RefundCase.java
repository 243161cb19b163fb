package dk.udslusning.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.Warning;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.ChargedDays;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.CompulsoryPayment;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.IncomeDays;
import dk.udslusning.rules.refund.MunicipalSettings;
import dk.udslusning.rules.refund.MunicipalSettings.DayRateToMonth;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.Purpose;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;
import dk.udslusning.rules.refund.RefundOutcome.RateMissing;
import dk.udslusning.rules.refund.RefundOutcome.RateUnconfirmed;
import dk.udslusning.rules.refund.RentChange;
import dk.udslusning.rules.scheme.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about the refund of a month. Amounts are written {@code 7.500,00}.
 */
record RefundCase(String name, String calculation, String scheme, YearMonth month, Purpose purpose, Facts facts,
		Map<String, CompulsoryKind.Status> kinds, List<OwnRate> rates, Settings settings,
		Expected expected) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		RefundOutcome outcome = calculator(data).calculate(
				this.facts.of(this.month, data.catalogue().schemes().get(this.scheme)),
				(this.purpose != null) ? this.purpose : Purpose.PROVISIONAL);
		assertThat(this.expected).as("a case expects something").isNotEqualTo(Expected.NOTHING);
		if (this.expected.outcome() != null) {
			assertThat(name(outcome)).isEqualTo(this.expected.outcome());
			return;
		}
		Refund refund = outcome.refund().orElseThrow(() -> new AssertionError(outcome.text()));
		this.expected.check(refund);
		assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty();
	}

	private RefundCalculator calculator(CaseData data) {
		Rates shipped = data.catalogue().fileRates();
		List<OwnRate> own = (this.rates != null) ? this.rates : List.of();
		Rates known = (code, day) -> own.stream()
			.filter((rate) -> rate.code().equals(code) && !day.isBefore(rate.from()))
			.findFirst()
			.map((rate) -> rate.of(data))
			.or(() -> shipped.find(code, day));
		CompulsoryKinds ofTable = data.catalogue().compulsoryKinds();
		CompulsoryKinds kindsOfCase = (code, day) -> ofTable.find(code, day)
			.map((kind) -> (this.kinds != null && this.kinds.containsKey(code))
					? new CompulsoryKind(code, kind.label(), this.kinds.get(code), "konstrueret") : kind);
		return new RefundCalculator(known, kindsOfCase, (day) -> (this.settings != null)
				? this.settings.over(data.catalogue().settings(day)) : data.catalogue().settings(day));
	}

	private static String name(RefundOutcome outcome) {
		if (outcome instanceof RateMissing missing) {
			return "RATE_MISSING " + missing.code();
		}
		if (outcome instanceof RateUnconfirmed unconfirmed) {
			return "RATE_UNCONFIRMED " + unconfirmed.code();
		}
		return (outcome instanceof NotCalculable reason) ? reason.reason().name() : outcome.text();
	}

	/**
	 * What is known.
	 */
	record Facts(Origin origin, String rent, BigDecimal area, Map<String, String> payments, List<Price> prices,
			int adults, int children, Integer share, String income, String wealth, boolean tenantHasIncome,
			List<Days> incomeDays, boolean pension, boolean mobility, boolean roundTheClock, boolean folkepension,
			boolean applied, String benefit, boolean benefitForDaysOnly, String entered, String reduced,
			LocalDate leaseStart, LocalDate leaseEnd, LocalDate movedIn, LocalDate movedOut, LocalDate discharged,
			LocalDate lastLegalDay, LocalDate benefitFrom, LocalDate ownPaymentFrom, List<Days> charged) {

		RefundFacts of(YearMonth month, dk.udslusning.rules.scheme.Scheme scheme) {
			IncomeDays days = (this.incomeDays == null) ? IncomeDays.always(this.tenantHasIncome) : new IncomeDays(
					this.incomeDays.stream().map((span) -> new IncomeDays.Period(span.from(), span.to())).toList());
			return new RefundFacts(month, scheme, this.origin,
					new HomeCosts(this.area, CaseData.money(this.rent), payments(this.payments),
							(this.prices == null) ? List.of()
									: this.prices.stream()
										.map((price) -> new RentChange(price.from(), CaseData.money(price.rent()),
												payments(price.payments())))
										.toList()),
					new HouseholdFacts(this.adults, this.children, (this.share != null) ? this.share : 1,
							CaseData.money(this.income), CaseData.money(this.wealth), days, this.pension, this.mobility,
							this.roundTheClock, this.folkepension),
					new BenefitFacts(this.applied, CaseData.money(this.benefit), this.benefitForDaysOnly),
					new OwnPaymentFacts(CaseData.money(this.entered), CaseData.money(this.reduced)),
					new Periods(this.leaseStart, this.leaseEnd, this.movedIn, this.movedOut, this.discharged,
							this.lastLegalDay, this.benefitFrom, this.ownPaymentFrom),
					(this.charged == null) ? List.of()
							: this.charged.stream().map((span) -> new ChargedDays(span.from(), span.to())).toList(),
					Map.of());
		}

		private static List<CompulsoryPayment> payments(Map<String, String> payments) {
			return (payments == null) ? List.of()
					: payments.entrySet()
						.stream()
						.map((payment) -> new CompulsoryPayment(payment.getKey(), CaseData.money(payment.getValue())))
						.toList();
		}

	}

	/** Another price from a day. */
	record Price(LocalDate from, String rent, Map<String, String> payments) {
	}

	/** Some days. */
	record Days(LocalDate from, LocalDate to) {
	}

	/** A rate of the case's own; amounts in kroner. */
	record OwnRate(String code, BigDecimal value, LocalDate from, RateStatus status) {

		DatedRate of(CaseData data) {
			var name = data.catalogue().rateName(this.code).orElseThrow();
			Unit unit = name.unit();
			return new DatedRate(this.code, name.label(), unit.isMoney() ? this.value.movePointRight(2) : this.value,
					unit, this.from, null, (this.status != null) ? this.status : RateStatus.CONFIRMED, "konstrueret");
		}

	}

	/** Settings of the case's own. */
	record Settings(DayRateToMonth dayToMonth, RoundingMode terms, RoundingMode benefit) {

		MunicipalSettings over(MunicipalSettings shipped) {
			return new MunicipalSettings((this.dayToMonth != null) ? this.dayToMonth : shipped.dayRateToMonth(),
					"konstrueret", (this.terms != null) ? new Rounding(this.terms, "konstrueret") : shipped.terms(),
					(this.benefit != null) ? new Rounding(this.benefit, "konstrueret") : shipped.benefit());
		}

	}

	/**
	 * What should come out; what is left out is not looked at.
	 *
	 * @param outcome code of what stands in the way, instead of an amount
	 * @param terms values of steps by their ids, as they are shown
	 * @param warnings every code of a warning, in order
	 */
	record Expected(String refund, String rent, String benefit, String benefitShare, String ownPayment,
			String withUnconfirmed, Boolean payable, String outcome, Map<String, String> terms, List<String> warnings) {

		static final Expected NOTHING = new Expected(null, null, null, null, null, null, null, null, null, null);

		void check(Refund refund) {
			check("refund", this.refund, refund.amount());
			check("rent", this.rent, refund.rentShare());
			check("benefit", this.benefit, refund.benefit());
			check("benefitShare", this.benefitShare, refund.benefitShare());
			check("ownPayment", this.ownPayment, refund.ownPayment());
			check("withUnconfirmed", this.withUnconfirmed, refund.amountWithUnconfirmed());
			Optional.ofNullable(this.payable).ifPresent((is) -> assertThat(refund.payable()).isEqualTo(is));
			Explanation explanation = refund.explanation();
			if (this.terms != null) {
				this.terms.forEach(
						(id, shown) -> assertThat(explanation.step(id).value().shortDanish()).as(id).isEqualTo(shown));
			}
			if (this.warnings != null) {
				assertThat(explanation.warnings()).extracting(Warning::code).containsExactlyElementsOf(this.warnings);
			}
		}

		private static void check(String what, String expected, Money actual) {
			if (expected != null) {
				assertThat(actual).as(what).isEqualTo(CaseData.money(expected));
			}
		}

	}

}
