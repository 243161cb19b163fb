package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.TenancyListens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Household and income written down while she lives in the home: reported, recalculated,
 * and never an amount changed on the way.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class, TenancyListens.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class FactChangesIT {

	private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

	@Autowired
	private FactChanges facts;

	@Autowired
	private Granted granted;

	@Autowired
	private HomePath path;

	@Autowired
	private TenancyListens tenancy;

	@Autowired
	private Households households;

	@Autowired
	private Incomes incomes;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Office office;

	private String caseNumber;

	@AfterEach
	void listenAgain() {
		this.tenancy.deaf(false);
	}

	/**
	 * By hand: 7.500 / 2 - 1.000 / 2 - 3.120,75 = 129,25; the own payment is not shared.
	 */
	@Test
	void reportsAnAdultWhoMovesInAndChangesTheAmountOnlyByADecision() {
		open();
		move(adultIn(MARCH, Money.ofKroner(10_000)));
		assertThat(amountOf(MARCH)).isEqualTo(Money.ofOere(337_925));
		long id = this.recalculations.open(this.caseNumber).orElseThrow().id();
		assertThat(this.reports.takenBy(id)).extracting(ChangeReport::kind, ChangeReport::effectiveOn)
			.containsExactly(tuple(ChangeKind.HOUSEHOLD, MARCH));
		ChangedFacts prepared = this.preparation.defaults(id);
		assertThat(prepared.changedFrom()).isEqualTo(MARCH);
		assertThat(prepared.facts().adultsBorn()).isEqualTo("01.05.1990");
		assertThat(prepared.facts().othersIncome()).isEqualTo(Money.ofKroner(10_000));
		this.preparation.prepare(id, new ChangedFacts(MARCH, prepared.facts(), MARCH, MARCH, null, MARCH,
				FactsKnown.TOLD_BY_CITIZEN, "Ringede selv"));
		assertThat(this.changes.calculate(id).change().lines()).extracting(DifferenceLine::calculated)
			.contains(Money.ofOere(12_925));
		assertThat(amountOf(MARCH)).as("calculated, and decided by nobody").isEqualTo(Money.ofOere(337_925));
	}

	@Test
	void keepsWhatWasToldAsANoteOfWhoeverWroteIt() {
		open();
		move(adultIn(MARCH, Money.ofKroner(10_000)));
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::subject, CaseNote::writtenBy)
			.endsWith(tuple("Henvendelse: Nogen flytter ind eller ud, eller et barn fødes", "sagsbehandler1"));
		assertThat(this.notes.of(this.caseNumber)).last()
			.extracting(CaseNote::text)
			.isEqualTo("En voksen, født 01.05.1990, flytter ind den 01.03.2027.\nRingede selv");
	}

	@Test
	void countsWhoMovesOutToTheLastDay() {
		open();
		LocalDate child = LocalDate.of(2019, 3, 12);
		move(new HouseholdMove(true, Relation.CHILD, child, LocalDate.of(2027, 2, 1), null, "Ringede selv"));
		move(new HouseholdMove(false, Relation.CHILD, child, LocalDate.of(2027, 3, 14), null, "Faren skrev"));
		assertThat(childrenOn(LocalDate.of(2027, 1, 31))).isZero();
		assertThat(childrenOn(LocalDate.of(2027, 2, 1))).isOne();
		assertThat(childrenOn(LocalDate.of(2027, 3, 14))).isOne();
		assertThat(childrenOn(LocalDate.of(2027, 3, 15))).isZero();
		assertThat(this.reports.of(this.caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 15));
	}

	@Test
	void keepsAnIncomeFromItsDayForTheSameSpanAsTheOneBefore() {
		open();
		earn(new IncomeChange(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(240_000), MARCH, "Lønseddel"));
		assertThat(this.incomes.periods(this.caseNumber, Earner.TENANT))
			.extracting(Income::from, Income::kind, Income::annual)
			.containsExactly(tuple(LocalDate.of(2026, 1, 1), IncomeKind.CASH_BENEFIT, Money.ofKroner(160_000)),
					tuple(MARCH, IncomeKind.WAGE, Money.ofKroner(240_000)));
		assertThat(this.notes.of(this.caseNumber)).last()
			.extracting(CaseNote::text)
			.isEqualTo("Borgerens indkomst fra den 01.03.2027: Løn, 240.000,00 kr. pr. år før skat.\nLønseddel");
		assertThat(this.recalculations.open(this.caseNumber)).isPresent();
	}

	@Test
	void recalculatesTheDaysBetweenWhereAFirstDayIsCorrected() {
		open();
		LocalDate february = LocalDate.of(2027, 2, 1);
		earn(new IncomeChange(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(240_000), february, "Lønseddel"));
		earn(new IncomeChange(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(240_000), MARCH, "Begyndte senere"));
		assertThat(this.reports.of(this.caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(february, february);
		assertThat(this.incomes.on(this.caseNumber, Earner.TENANT, february)).get()
			.extracting(Income::kind)
			.isEqualTo(IncomeKind.CASH_BENEFIT);
	}

	@Test
	void tellsEachFaultAtItsField() {
		open();
		assertThat(faults(() -> move(new HouseholdMove(true, null, null, null, null, "Ringede"))))
			.containsExactly("relation", "bornOn", "day");
		assertThat(faults(() -> move(new HouseholdMove(true, Relation.OTHER_ADULT, BORN, MARCH, null, "Ringede"))))
			.containsExactly("othersIncome");
		assertThat(faults(() -> move(
				new HouseholdMove(true, Relation.OTHER_ADULT, LocalDate.of(2015, 1, 1), MARCH, Money.ZERO, "Ringede"))))
			.as("no adult")
			.containsExactly("bornOn");
		assertThat(
				faults(() -> move(new HouseholdMove(false, Relation.OTHER_ADULT, BORN, MARCH, Money.ZERO, "Ringede"))))
			.as("nobody lives there")
			.containsExactly("relation");
		assertThat(faults(() -> move(adultIn(LocalDate.of(2026, 11, 30), Money.ZERO)))).as("before the lease")
			.containsExactly("day");
		assertThat(faults(() -> move(adultIn(LocalDate.of(2028, 12, 1), Money.ZERO)))).as("after the last month")
			.containsExactly("day");
		assertThat(faults(() -> move(new HouseholdMove(true, Relation.OTHER_ADULT, BORN, MARCH, Money.ZERO, " "))))
			.containsExactly("told");
		assertThat(faults(() -> earn(new IncomeChange(null, IncomeKind.WAGE, null, null, "Ringede"))))
			.containsExactly("earner", "from");
		assertThat(faults(() -> earn(new IncomeChange(Earner.TENANT, IncomeKind.WAGE, null, MARCH, "Ringede"))))
			.containsExactly("amount");
		assertThat(faults(() -> earn(new IncomeChange(Earner.TENANT, null, null, MARCH, "Ringede"))))
			.containsExactly("kind");
		assertThat(faults(() -> earn(new IncomeChange(Earner.TENANT, IncomeKind.CASH_BENEFIT, Money.ofKroner(160_000),
				LocalDate.of(2026, 12, 1), "Ringede"))))
			.as("another first day corrects")
			.isEmpty();
		assertThat(faults(() -> earn(new IncomeChange(Earner.TENANT, IncomeKind.CASH_BENEFIT, Money.ofKroner(160_000),
				LocalDate.of(2026, 12, 1), "Ringede"))))
			.as("already there")
			.containsExactly("amount");
	}

	@Test
	void refusesAMoveBeforeOneThatIsKnown() {
		open();
		move(adultIn(LocalDate.of(2027, 6, 1), Money.ZERO));
		assertThat(faults(() -> move(new HouseholdMove(true, Relation.CHILD, LocalDate.of(2019, 3, 12),
				LocalDate.of(2027, 5, 31), null, "Ringede"))))
			.containsExactly("day");
	}

	@Test
	void refusesWhatRestsOnAnOlderVersion() {
		open();
		long shown = this.facts.version(this.caseNumber);
		move(adultIn(MARCH, Money.ZERO));
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.facts.earn(this.caseNumber, shown,
				new IncomeChange(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(240_000), MARCH, "Lønseddel")));
		assertThat(this.incomes.periods(this.caseNumber, Earner.TENANT)).hasSize(1);
	}

	@Test
	void writesNothingWhereNobodyRecalculates() {
		open();
		this.tenancy.deaf(true);
		TransactionTemplate savepoint = new TransactionTemplate(this.transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
		assertThat(faults(() -> savepoint.executeWithoutResult((status) -> move(adultIn(MARCH, Money.ZERO)))))
			.containsExactly("");
		assertThat(this.households.lastChange(this.caseNumber)).isEmpty();
		assertThat(this.reports.of(this.caseNumber)).isEmpty();
	}

	@Test
	void isPossibleOnlyWhileSheLivesThereWithARefund() {
		this.caseNumber = this.path.open(Notices.ofAnother());
		assertThat(this.facts.arePossible(this.caseNumber)).isFalse();
		assertThat(faults(() -> move(adultIn(MARCH, Money.ZERO)))).containsExactly("");
		open();
		assertThat(this.facts.arePossible(this.caseNumber)).isTrue();
		this.office.today(LocalDate.of(2028, 11, 30));
		assertThat(this.facts.arePossible(this.caseNumber)).as("the last day").isTrue();
		this.office.today(LocalDate.of(2028, 12, 1));
		assertThat(this.facts.arePossible(this.caseNumber)).isFalse();
		this.office.today(LocalDate.of(2027, 4, 5));
		this.tenancies.moveOut(this.caseNumber, LocalDate.of(2027, 4, 1));
		assertThat(this.facts.arePossible(this.caseNumber)).isFalse();
	}

	@Test
	void refusesAClosedCase() {
		open();
		long version = this.facts.version(this.caseNumber);
		this.cases.close(this.caseNumber, CloseReason.COMPLETED, LocalDate.of(2027, 2, 1));
		assertThatExceptionOfType(CaseIsClosed.class)
			.isThrownBy(() -> this.facts.move(this.caseNumber, version, adultIn(MARCH, Money.ZERO)));
	}

	private void open() {
		this.caseNumber = this.granted.in2027(LocalDate.of(2027, 1, 15));
	}

	private static HouseholdMove adultIn(LocalDate day, Money othersIncome) {
		return new HouseholdMove(true, Relation.OTHER_ADULT, BORN, day, othersIncome, "Ringede selv");
	}

	private void move(HouseholdMove move) {
		this.facts.move(this.caseNumber, this.facts.version(this.caseNumber), move);
	}

	private void earn(IncomeChange change) {
		this.facts.earn(this.caseNumber, this.facts.version(this.caseNumber), change);
	}

	private Money amountOf(LocalDate day) {
		return this.schedule.decided(this.caseNumber, YearMonth.from(day)).orElseThrow().amount();
	}

	private int childrenOn(LocalDate day) {
		return this.households.on(this.caseNumber, day).map((household) -> household.childrenOn(day)).orElse(0);
	}

	private static List<String> faults(Executable refused) {
		try {
			refused.execute();
			return List.of();
		}
		catch (RejectedInput rejected) {
			return rejected.faults().stream().map(FieldFault::field).toList();
		}
		catch (Throwable other) {
			throw new AssertionError(other);
		}
	}

}
