package dk.udslusning.decision.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.trial.RefundTrial.Days;
import dk.udslusning.decision.trial.RefundTrial.Household;
import dk.udslusning.decision.trial.RefundTrial.OwnPayment;
import dk.udslusning.decision.trial.RefundTrial.Payment;
import dk.udslusning.rules.ability.AbilityFacts;
import dk.udslusning.rules.ability.AbilityOutcome;
import dk.udslusning.rules.ability.AbilityToPay;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.BenefitOutcome;
import dk.udslusning.rules.refund.ChargedDays;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.CompulsoryPayment;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.IncomeDays;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.Purpose;
import dk.udslusning.rules.refund.RefundAmount;
import dk.udslusning.rules.refund.RefundAmounts;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RentChange;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

/**
 * Asks the rules with facts that belong to no case. Unconfirmed rates are used and warned
 * of; nothing is stored.
 */
@Component
public class TrialCalculations {

	/** Where the facts of a trial come from: whoever asks has told them. */
	public static final FactOrigin TOLD = FactOrigin.from("oplyst til beregningen");

	private final Schemes schemes;

	private final CompulsoryKinds kinds;

	private final RefundCalculator calculator;

	private final AbilityToPay ability;

	private final Eligibility eligibility;

	TrialCalculations(Schemes schemes, CompulsoryKinds kinds, RefundCalculator calculator, AbilityToPay ability,
			Eligibility eligibility) {
		this.schemes = schemes;
		this.kinds = kinds;
		this.calculator = calculator;
		this.ability = ability;
		this.eligibility = eligibility;
	}

	/**
	 * The refund of a month.
	 * @param trial what was told
	 * @return the refund with its explanation, or what the rules miss
	 * @throws RejectedInput naming every faulty field, by {@link TrialFields}
	 */
	public RefundOutcome refund(RefundTrial trial) {
		return this.calculator.explain(facts(trial), Purpose.PROVISIONAL);
	}

	/**
	 * The refund of a month without what would change it, for many months at once.
	 * @param trial what was told
	 * @return the refund with its explanation, or what the rules miss
	 * @throws RejectedInput naming every faulty field, by {@link TrialFields}
	 */
	public RefundOutcome refundOnly(RefundTrial trial) {
		return this.calculator.calculate(facts(trial), Purpose.PROVISIONAL);
	}

	/**
	 * Begins a run over many months whose explanations nobody asks for, by the rates as
	 * they stand now.
	 * @return the run, for one thread
	 */
	public RefundAmounts run() {
		return new RefundAmounts(this.calculator);
	}

	/**
	 * The amounts of a month, without their explanation.
	 * @param trial what was told
	 * @param run the run it belongs to
	 * @return the amounts, or nothing where {@link #refundOnly} says what the rules miss
	 * @throws RejectedInput naming every faulty field, by {@link TrialFields}
	 */
	public Optional<RefundAmount> amount(RefundTrial trial, RefundAmounts run) {
		return run.of(facts(trial));
	}

	/**
	 * The housing benefit of a month, estimated.
	 * @param trial what was told; scheme, origin and own payment are not asked for
	 * @return the benefit with its explanation, or what the rules miss
	 * @throws RejectedInput naming every faulty field, by {@link TrialFields}
	 */
	public BenefitOutcome housingBenefit(RefundTrial trial) {
		RefundTrial whole = new RefundTrial(this.schemes.all().get(0).code(), trial.month(), Origin.OTHER, trial.home(),
				trial.household(), trial.benefit(), new OwnPayment(null, null), trial.days());
		return this.calculator.estimateBenefit(facts(whole));
	}

	/**
	 * Whether a household could pay its rent.
	 * @param facts of the household
	 * @return the answer with its explanation, or the amount of the norm that is missing
	 * or not confirmed
	 */
	public AbilityOutcome abilityToPay(AbilityFacts facts) {
		return this.ability.assess(facts);
	}

	/**
	 * Whether a citizen meets the conditions of a scheme.
	 * @param facts what is known
	 * @param phase where on the path the citizen is
	 * @return every condition that is due then
	 */
	public EligibilityResult eligibility(EligibilityFacts facts, Phase phase) {
		return this.eligibility.assess(facts, phase);
	}

	private RefundFacts facts(RefundTrial trial) {
		List<FieldFault> faults = new ArrayList<>(RefundTrialCheck.faults(trial));
		Scheme scheme = (trial.scheme() != null) ? this.schemes.find(trial.scheme()).orElse(null) : null;
		if (trial.scheme() != null && scheme == null) {
			faults.add(new FieldFault(TrialFields.SCHEME, "Ordningen kendes ikke"));
		}
		if (faults.isEmpty()) {
			faults.addAll(unknownKinds(TrialFields.COMPULSORY, trial.home().compulsoryPayments(), trial));
			for (int i = 0; i < trial.home().changes().size(); i++) {
				faults.addAll(unknownKinds(TrialFields.CHANGES + "[" + i + "].compulsoryPayments",
						trial.home().changes().get(i).compulsoryPayments(), trial));
			}
		}
		if (!faults.isEmpty()) {
			throw new RejectedInput(faults);
		}
		return new RefundFacts(trial.month(), scheme, trial.origin(), home(trial.home()), household(trial.household()),
				new BenefitFacts(trial.benefit().applied(), trial.benefit().decidedMonthly(),
						trial.benefit().decidedForDaysOnly()),
				new OwnPaymentFacts(trial.ownPayment().enteredMonthly(), trial.ownPayment().reducedTo()),
				periods(trial.days()), charged(trial.days()), Map.of());
	}

	private List<FieldFault> unknownKinds(String list, List<Payment> payments, RefundTrial trial) {
		LocalDate day = trial.month().atDay(1);
		List<FieldFault> faults = new ArrayList<>();
		for (int i = 0; i < payments.size(); i++) {
			if (this.kinds.find(payments.get(i).kind(), day).isEmpty()) {
				faults.add(new FieldFault(list + "[" + i + "].kind",
						"Ydelsen står ikke i tabellen over pligtige ydelser for den måned"));
			}
		}
		return faults;
	}

	private static HomeCosts home(RefundTrial.Home home) {
		return new HomeCosts(home.areaM2(), home.rent(), payments(home.compulsoryPayments()), home.changes()
			.stream()
			.map((change) -> new RentChange(change.from(), change.rent(), payments(change.compulsoryPayments())))
			.toList());
	}

	private static List<CompulsoryPayment> payments(List<Payment> payments) {
		return payments.stream().map((payment) -> new CompulsoryPayment(payment.kind(), payment.monthly())).toList();
	}

	private static HouseholdFacts household(Household household) {
		IncomeDays income = household.incomePeriods().isEmpty() ? IncomeDays.always(household.tenantHasIncome())
				: new IncomeDays(household.incomePeriods()
					.stream()
					.map((span) -> new IncomeDays.Period(span.from(), span.to()))
					.toList());
		return new HouseholdFacts(household.adults(), household.children(),
				(household.shareNumber() != null) ? household.shareNumber() : 1, household.annualIncome(),
				household.annualWealth(), income, household.pension(), household.severeMobilityHandicap(),
				household.roundTheClockHelp(), household.folkepension());
	}

	private static Periods periods(Days days) {
		return new Periods(days.leaseStart(), days.leaseEnd(), days.movedIn(), days.movedOut(), days.discharged(),
				days.lastLegalDay(), days.benefitFrom(), days.ownPaymentFrom());
	}

	private static List<ChargedDays> charged(Days days) {
		return days.charged().stream().map((span) -> new ChargedDays(span.from(), span.to())).toList();
	}

}
