package dk.udslusning.casefile.benefit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Housing benefit of the cases: whether it was applied for, and how much was calculated
 * for a month. Append-only: the newest row holds.
 */
@Service
@Transactional
public class HousingBenefits {

	private static final String SELECT = "select benefit_month, amount_oere, basis, days_only, source, source_date "
			+ "from housing_benefit_month where case_number = :caseNumber ";

	/** An amount that was entered before a case could have two homes is of either. */
	private static final String IN_HOME = "and (home_id = :home or home_id is null) ";

	private final JdbcClient jdbc;

	private final Leases leases;

	private final Tenancies tenancies;

	private final CaseNotes notes;

	private final ApplicationEventPublisher events;

	private final CurrentUser user;

	private final Clock clock;

	HousingBenefits(JdbcClient jdbc, Leases leases, Tenancies tenancies, CaseNotes notes,
			ApplicationEventPublisher events, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.leases = leases;
		this.tenancies = tenancies;
		this.notes = notes;
		this.events = events;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records that housing benefit was applied for. An application after day 30 counts
	 * from the 1st of the next month only; a note says so.
	 * @param caseNumber the case, whose citizen has moved in
	 * @param appliedOn the day
	 * @param appliedBy who
	 * @param receipt at most 100 characters, or null
	 * @throws RejectedInput at {@code appliedOn} or {@code appliedBy}
	 */
	public BenefitApplication apply(String caseNumber, LocalDate appliedOn, Applicant appliedBy, String receipt) {
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		Tenancy tenancy = this.tenancies.required(caseNumber);
		Faults faults = new Faults();
		check(appliedOn, appliedBy, lease.signedOn(), lease.startsOn(), faults);
		faults.throwIfAny();
		LocalDate countsFrom = BenefitApplication.countsFrom(tenancy.movedInOn(), appliedOn);
		BenefitApplication application = new BenefitApplication(caseNumber, lease.homeId(), appliedOn, appliedBy,
				receipt, countsFrom);
		add(application);
		if (countsFrom.isAfter(tenancy.movedInOn())) {
			this.notes.add(caseNumber, "Boligstøtte søgt efter dag 30",
					"Boligstøtten er søgt " + DanishDates.format(appliedOn) + " og tæller først fra "
							+ DanishDates.format(countsFrom)
							+ ". Overvej, om borgeren skal have hjælp til huslejen i de første måneder.");
			this.events.publishEvent(new BenefitAppliedLate(caseNumber, tenancy.movedInOn(), countsFrom));
		}
		return application;
	}

	/**
	 * The application of the home in which the case's citizen lives, also where a
	 * co-tenant made it in a case of his own.
	 */
	@Transactional(readOnly = true)
	public Optional<BenefitApplication> application(String caseNumber) {
		return this.leases.livedIn(caseNumber).flatMap((lease) -> application(caseNumber, lease.homeId()));
	}

	/**
	 * The application of one of the homes of the case, also where a co-tenant made it in
	 * a case of his own.
	 */
	@Transactional(readOnly = true)
	public Optional<BenefitApplication> application(String caseNumber, long homeId) {
		return this.jdbc
			.sql("select a.case_number, a.home_id, a.applied_on, a.applied_by, a.receipt, a.counts_from "
					+ "from housing_benefit_application a where a.home_id = :homeId and (a.case_number = :caseNumber "
					+ "or a.case_number in (select o.shared_with_case from home_offer o where o.home_id = :homeId "
					+ "and o.case_number = :caseNumber) or a.case_number in (select o.case_number from home_offer o "
					+ "where o.home_id = :homeId and o.shared_with_case = :caseNumber)) "
					+ "order by a.id desc fetch first 1 rows only")
			.param("homeId", homeId)
			.param("caseNumber", caseNumber)
			.query(BenefitApplication.class)
			.optional();
	}

	/**
	 * Keeps the benefit of a month in the home that she lives in, or is to live in.
	 * @throws IllegalStateException where the case has no lease
	 */
	public void keep(String caseNumber, BenefitMonth benefit) {
		keep(caseNumber, livedIn(caseNumber), benefit);
	}

	/**
	 * Keeps the benefit of a month in a home, unless the newest row of that month says
	 * the same.
	 */
	public void keep(String caseNumber, long homeId, BenefitMonth benefit) {
		if (newest(caseNumber, homeId, benefit.month(), benefit.daysOnly()).filter(benefit::equals).isPresent()) {
			return;
		}
		this.jdbc
			.sql("insert into housing_benefit_month (case_number, home_id, benefit_month, amount_oere, basis, days_only, "
					+ "source, source_date, recorded_by, recorded_at) values (:caseNumber, :home, :month, :amount, :basis, "
					+ ":daysOnly, :source, :sourceDate, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("home", homeId)
			.param("month", benefit.month().toString())
			.param("amount", benefit.amount().oere())
			.param("basis", benefit.basis().name())
			.param("daysOnly", benefit.daysOnly())
			.param("source", benefit.source())
			.param("sourceDate", benefit.sourceDate())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The newest amount that Udbetaling Danmark has calculated for a month in the home
	 * that she lives in.
	 * @param daysOnly the amount of a part month's days, or that of the full month
	 */
	@Transactional(readOnly = true)
	public Optional<BenefitMonth> decided(String caseNumber, YearMonth month, boolean daysOnly) {
		return decided(caseNumber, livedIn(caseNumber), month, daysOnly);
	}

	/**
	 * The newest amount that Udbetaling Danmark has calculated for a month in a home.
	 * @param daysOnly the amount of a part month's days, or that of the full month
	 */
	@Transactional(readOnly = true)
	public Optional<BenefitMonth> decided(String caseNumber, long homeId, YearMonth month, boolean daysOnly) {
		return find(caseNumber, homeId, month, BenefitBasis.DECIDED, daysOnly);
	}

	/**
	 * The amount that Udbetaling Danmark has calculated and that holds in a month in a
	 * home: the one entered for it, else for the nearest month before it, for an amount
	 * holds until the next one. Another home has an amount of its own.
	 * @return nothing where none was entered, or where that month was estimated last
	 */
	@Transactional(readOnly = true)
	public Optional<BenefitMonth> holding(String caseNumber, long homeId, YearMonth month) {
		return this.jdbc
			.sql(SELECT + IN_HOME + "and benefit_month <= :month and days_only = false "
					+ "order by benefit_month desc, id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("home", homeId)
			.param("month", month.toString())
			.query(Row.class)
			.optional()
			.map(Row::benefit)
			.filter((benefit) -> benefit.basis() == BenefitBasis.DECIDED);
	}

	/**
	 * The last month for which an amount was entered.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> lastDecided(String caseNumber) {
		return of(caseNumber).stream()
			.filter((benefit) -> benefit.basis() == BenefitBasis.DECIDED)
			.map(BenefitMonth::month)
			.max(YearMonth::compareTo);
	}

	/**
	 * Every benefit of the case that was ever recorded, in that order.
	 */
	@Transactional(readOnly = true)
	public List<BenefitMonth> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "order by id")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.list()
			.stream()
			.map(Row::benefit)
			.toList();
	}

	private long livedIn(String caseNumber) {
		return this.leases.requiredLivedIn(caseNumber).homeId();
	}

	private Optional<BenefitMonth> newest(String caseNumber, long homeId, YearMonth month, boolean daysOnly) {
		return this.jdbc
			.sql(SELECT + IN_HOME + "and benefit_month = :month and days_only = :daysOnly "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("home", homeId)
			.param("month", month.toString())
			.param("daysOnly", daysOnly)
			.query(Row.class)
			.optional()
			.map(Row::benefit);
	}

	private Optional<BenefitMonth> find(String caseNumber, long homeId, YearMonth month, BenefitBasis basis,
			boolean daysOnly) {
		return this.jdbc
			.sql(SELECT + IN_HOME + "and benefit_month = :month and basis = :basis and days_only = :daysOnly "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("home", homeId)
			.param("month", month.toString())
			.param("basis", basis.name())
			.param("daysOnly", daysOnly)
			.query(Row.class)
			.optional()
			.map(Row::benefit);
	}

	/**
	 * Adds what is wrong with an application, at {@code appliedOn} or {@code appliedBy}.
	 * @param leaseSignedOn the day the lease was signed
	 * @param leaseStart the lease's first day
	 */
	public void check(LocalDate appliedOn, Applicant appliedBy, LocalDate leaseSignedOn, LocalDate leaseStart,
			Faults faults) {
		LocalDate earliest = leaseSignedOn.isBefore(leaseStart) ? leaseSignedOn : leaseStart;
		faults.addIf(appliedOn == null, "appliedOn", "Skriv, hvilken dag boligstøtten blev søgt")
			.addIf(appliedOn != null && appliedOn.isAfter(LocalDate.now(this.clock)), "appliedOn",
					"Dagen ligger i fremtiden; skriv den dag, ansøgningen blev sendt")
			.addIf(appliedOn != null && appliedBy != Applicant.CO_TENANT && appliedOn.isBefore(earliest), "appliedOn",
					"Boligstøtten kan ikke være søgt, før lejekontrakten blev underskrevet den "
							+ DanishDates.format(earliest))
			.addIf(appliedBy == null, "appliedBy", "Vælg, hvem der har søgt");
	}

	private void add(BenefitApplication application) {
		this.jdbc
			.sql("insert into housing_benefit_application (case_number, home_id, applied_on, applied_by, receipt, "
					+ "counts_from, recorded_by, recorded_at) values (:caseNumber, :homeId, :appliedOn, :appliedBy, "
					+ ":receipt, :countsFrom, :by, :at)")
			.param("caseNumber", application.caseNumber())
			.param("homeId", application.homeId())
			.param("appliedOn", application.appliedOn())
			.param("appliedBy", application.appliedBy().name())
			.param("receipt", application.receipt())
			.param("countsFrom", application.countsFrom())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private record Row(String benefitMonth, long amountOere, BenefitBasis basis, boolean daysOnly, String source,
			LocalDate sourceDate) {

		BenefitMonth benefit() {
			return new BenefitMonth(YearMonth.parse(this.benefitMonth), Money.ofOere(this.amountOere), this.basis,
					this.daysOnly, this.source, this.sourceDate);
		}

	}

}
