package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.CatalogueFixture;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One month of the published example (a single in 75 m², March 2021, § 110), in every way
 * it can be asked for, above the same month by {@link FloorFormula}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RefundBenchmark {

	private final ExplanationJson json = new ExplanationJson();

	private final ExplanationVerifier verifier = new ExplanationVerifier();

	private final Eligibility eligibility = new Eligibility();

	private RefundCalculator calculator;

	private RefundAmounts amounts;

	private FloorFormula floor;

	private RefundFacts facts;

	private RefundFacts partMonth;

	private EligibilityFacts known;

	private Refund refund;

	@Setup
	public void prepare() {
		Catalogue catalogue = CatalogueFixture.demo();
		this.calculator = new RefundCalculator(catalogue.fileRates(), catalogue.compulsoryKinds(),
				catalogue::settings);
		this.amounts = new RefundAmounts(this.calculator);
		this.floor = new FloorFormula(catalogue.fileRates(), LocalDate.of(2021, 3, 1));
		this.facts = facts(catalogue, Periods.WHOLE_MONTH);
		this.partMonth = facts(catalogue, new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), LocalDate.of(2023, 3, 14), null));
		this.refund = this.calculator.calculate(this.facts, Purpose.PROVISIONAL).refund().orElseThrow();
		this.known = EligibilityFacts.of(catalogue.schemes().get("ALMENBOLIG_63"), LocalDate.of(2026, 11, 23))
			.actingMunicipality(Answer.YES)
			.assignsHome(Answer.YES)
			.lawfulStay(Answer.YES)
			.origin(Origin.CRISIS_CENTRE_109)
			.specialSocialProblems(Answer.YES)
			.needsHelpToGetHome(Answer.YES)
			.needsHelpToKeepHome(Answer.YES)
			.leaseStart(LocalDate.of(2026, 12, 1))
			.adult(Answer.YES)
			.otherRefundOverlaps(Answer.NO)
			.build();
		long expected = 369625;
		if (this.floor.refund(this.facts) != expected || this.refund.amount().oere() != expected
				|| amountAlone().orElseThrow().refundOere() != expected) {
			throw new IllegalStateException("The ways to one amount differ");
		}
	}

	private static RefundFacts facts(Catalogue catalogue, Periods periods) {
		return new RefundFacts(YearMonth.of(2021, 3), catalogue.schemes().get("FRIKOMMUNE_25"),
				Origin.HOMELESS_SHELTER_110, new HomeCosts(new BigDecimal(75), Money.ofKroner(7500), List.of()),
				HouseholdFacts.of(1, 0, Money.ofKroner(160_000), Money.ZERO, true), BenefitFacts.estimated(true),
				OwnPaymentFacts.BY_RATE, periods, Map.of());
	}

	@Benchmark
	public long floor() {
		return this.floor.refund(this.facts);
	}

	@Benchmark
	public Optional<RefundAmount> amountAlone() {
		return this.amounts.of(this.facts);
	}

	@Benchmark
	public Optional<RefundAmount> amountAloneOfPartMonth() {
		return this.amounts.of(this.partMonth);
	}

	@Benchmark
	public RefundOutcome explained() {
		return this.calculator.calculate(this.facts, Purpose.PROVISIONAL);
	}

	@Benchmark
	public RefundOutcome explainedWithWhatWouldChange() {
		return this.calculator.explain(this.facts, Purpose.PROVISIONAL);
	}

	@Benchmark
	public String explanationAsJson() {
		return this.json.write(this.refund.explanation());
	}

	@Benchmark
	public Object explanationVerified() {
		return this.verifier.verify(this.refund.explanation());
	}

	@Benchmark
	public EligibilityResult eligibility() {
		return this.eligibility.assess(this.known, Phase.VISITATION);
	}

}
