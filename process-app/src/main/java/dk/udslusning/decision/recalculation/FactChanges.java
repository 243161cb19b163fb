package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.schedule.RefundSchedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who lives with the citizen and what is earned, while she lives in the home
 * with a refund. No amount changes by it: the change is reported like any other, and a
 * recalculation with its hearing, approval and letter begins in the same transaction, or
 * nothing is written.
 */
@Service
@Transactional
public class FactChanges {

	/** The limit in characters of what was told. */
	static final int TOLD_LIMIT = 2000;

	private final CaseFiles cases;

	private final RefundSchedule schedule;

	private final Tenancies tenancies;

	private final Households households;

	private final Incomes incomes;

	private final ChangeReports reports;

	private final CitizenContacts contacts;

	private final Recalculations recalculations;

	private final HouseholdChange household;

	private final IncomePeriods periods;

	private final JdbcClient jdbc;

	private final Clock clock;

	FactChanges(CaseFiles cases, RefundSchedule schedule, Tenancies tenancies, Households households, Incomes incomes,
			ChangeReports reports, CitizenContacts contacts, Recalculations recalculations, HouseholdChange household,
			IncomePeriods periods, JdbcClient jdbc, Clock clock) {
		this.cases = cases;
		this.schedule = schedule;
		this.tenancies = tenancies;
		this.households = households;
		this.incomes = incomes;
		this.reports = reports;
		this.contacts = contacts;
		this.recalculations = recalculations;
		this.household = household;
		this.periods = periods;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether a recalculation of the case can begin: it is open, a refund is granted, and
	 * the citizen lives in the home within the time of the refund.
	 */
	@Transactional(readOnly = true)
	public boolean arePossible(String caseNumber) {
		return this.cases.get(caseNumber).isOpen() && !this.schedule.granted(caseNumber).isEmpty()
				&& this.tenancies.latest(caseNumber).filter((tenancy) -> tenancy.movedOutOn() == null).isPresent()
				&& !LocalDate.now(this.clock).isAfter(this.schedule.lastDay(caseNumber));
	}

	/**
	 * A number that grows with each account of household and income, and each report.
	 */
	@Transactional(readOnly = true)
	public long version(String caseNumber) {
		return this.households.told(caseNumber) + this.incomes.of(caseNumber).size()
				+ this.reports.of(caseNumber).size();
	}

	/**
	 * What amounts of income cover in the case.
	 */
	@Transactional(readOnly = true)
	public Per incomePer(String caseNumber) {
		return this.incomes.newest(caseNumber, Earner.TENANT).map(Income::per).orElse(Per.MONTH);
	}

	/**
	 * Somebody moves in or out.
	 * @param version the version that was shown
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link HouseholdMove}
	 * @throws ChangedMeanwhile where another version holds now
	 * @throws CaseIsClosed where the case is closed
	 */
	public void move(String caseNumber, long version, HouseholdMove move) {
		begin(caseNumber, version);
		checkTold(move.told());
		report(caseNumber, ContactKind.HOUSEHOLD_CHANGED, this.household.keep(caseNumber, move), move.told());
	}

	/**
	 * Somebody earns another income.
	 * @param version the version that was shown
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link IncomeChange}
	 * @throws ChangedMeanwhile where another version holds now
	 * @throws CaseIsClosed where the case is closed
	 */
	public void earn(String caseNumber, long version, IncomeChange change) {
		begin(caseNumber, version);
		checkTold(change.told());
		report(caseNumber, ContactKind.INCOME_CHANGED, this.periods.keep(caseNumber, change), change.told());
	}

	/** Of two who save at once, the second waits here and is told of the first. */
	private void begin(String caseNumber, long version) {
		this.jdbc.sql("select case_number from case_file where case_number = :caseNumber for update")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.optional();
		if (!this.cases.get(caseNumber).isOpen()) {
			throw new CaseIsClosed(caseNumber);
		}
		if (!arePossible(caseNumber)) {
			throw notNow();
		}
		if (version != version(caseNumber)) {
			throw new ChangedMeanwhile(caseNumber);
		}
	}

	private static void checkTold(String told) {
		Faults faults = new Faults()
			.addIf(PlainText.said(told) == null, "told", "Skriv kort, hvem der fortæller det, og hvordan")
			.addIf(told != null && told.length() > TOLD_LIMIT, "told", "Skriv højst 2.000 tegn");
		PlainText.check(told, "told", faults);
		faults.throwIfAny();
	}

	private void report(String caseNumber, ContactKind kind, KeptFact kept, String told) {
		this.contacts
			.record(new CitizenMessage(caseNumber, kind, kept.effectiveOn(), kept.inWords() + "\n" + told.strip()));
		Optional<Recalculation> open = this.recalculations.open(caseNumber);
		if (open.filter((known) -> !known.isOfRatesAlone()).isEmpty()) {
			throw notNow();
		}
	}

	private static RejectedInput notNow() {
		return RejectedInput.at("", "Der kan ikke regnes om i sagen nu. Vælg »Borgeren henvender sig« under Ny "
				+ "registrering, og skriv ændringen dér");
	}

}
