package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.rules.money.Money;

import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER1;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER2;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER3;

/**
 * The citizens who lived in their homes when the office took the system into use: with
 * their true days, as they stood in the old files. Rent and housing benefit in whole
 * kroner a month.
 */
enum TakenOverCitizen {

	INGE("Inge Svanholm", "7002741018", SAGSBEHANDLER1, Scheme.A, "2021-12-01", 60, "Engblommevej 3, 1. tv.", 6_100,
			915, Ground.WORK),

	PREBEN("Preben Aakjær", "8409631011", SAGSBEHANDLER2, Scheme.A, "2021-12-06", 60, "Engblommevej 5, st. th.", 6_250,
			937, Ground.WORK),

	AMAL("Amal Haidari", "6605951014", SAGSBEHANDLER3, Scheme.A, "2021-12-20", 60, "Engblommevej 9, 2. tv.", 7_020,
			1_053, Ground.EDUCATION),

	JESPER("Jesper Myrup", "8103881013", SAGSBEHANDLER1, Scheme.A, "2021-12-31", 60, "Engblommevej 11, 1. th.", 5_870,
			880, Ground.EDUCATION),

	LONE("Lone Bækgaard", "6801791012", SAGSBEHANDLER2, Scheme.A, "2021-12-29", 60, "Engblommevej 14, st. tv.", 5_990,
			898, Ground.EXEMPT),

	ANNELISE("Annelise Kvorning", "9009641018", SAGSBEHANDLER1, Scheme.B, "2023-07-15", 60, "Rugmarken 2, 1. tv.",
			5_760, 864, Ground.NONE),

	VAGN("Vagn Torpegaard", "7706581015", SAGSBEHANDLER2, Scheme.B, "2023-08-01", 60, "Rugmarken 4, 2. th.", 5_420, 813,
			Ground.NONE),

	ZEINAB("Zeinab Mortada", "6402911016", SAGSBEHANDLER3, Scheme.B, "2023-10-01", 48, "Rugmarken 6, st. tv.", 7_340,
			1_420, Ground.NONE),

	KENNETH("Kenneth Ørsnes", "8907831019", SAGSBEHANDLER1, Scheme.B, "2023-12-01", 48, "Rugmarken 8, 1. mf.", 5_310,
			796, Ground.NONE),

	HELLE("Helle Fuglebjerg", "7103761014", SAGSBEHANDLER2, Scheme.B, "2024-02-01", 60, "Rugmarken 12, 3. tv.", 5_680,
			852, Ground.NONE),

	IBRAHIM("Ibrahim Sørensen", "6209901017", SAGSBEHANDLER3, Scheme.B, "2024-03-15", 36, "Rugmarken 14, 1. th.", 6_060,
			909, Ground.NONE),

	MARLENE("Marlene Ibsvang", "8005841018", SAGSBEHANDLER1, Scheme.B, "2024-05-01", 36, "Havreholm 1, st.", 6_540, 981,
			Ground.NONE),

	STEEN("Steen Ballegaard", "7210661011", SAGSBEHANDLER2, Scheme.B, "2024-06-01", 36, "Havreholm 3, 1.", 5_240, 786,
			Ground.NONE),

	AMINA("Amina Jelle", "6911931012", SAGSBEHANDLER3, Scheme.B, "2024-08-01", 60, "Havreholm 5, st.", 7_850, 1_640,
			Ground.NONE),

	JULIE("Julie Nørremark", "8206024016", SAGSBEHANDLER1, Scheme.B, "2024-10-01", 48, "Havreholm 9, 2.", 4_980, 747,
			Ground.NONE),

	RUNE("Rune Lilleør", "6608014015", SAGSBEHANDLER2, Scheme.B, "2025-01-15", 36, "Bygtoften 7, 1. tv.", 5_150, 772,
			Ground.NONE),

	PARVIN("Parvin Shirazi", "7812871018", SAGSBEHANDLER3, Scheme.B, "2025-04-01", 48, "Bygtoften 9, st. th.", 6_870,
			1_030, Ground.NONE),

	OTTO("Otto Refshauge", "8804551013", SAGSBEHANDLER1, Scheme.B, "2025-07-01", 24, "Bygtoften 11, 1.", 5_530, 829,
			Ground.NONE),

	NANNA("Nanna Birkemose", "7701004012", SAGSBEHANDLER2, Scheme.B, "2025-10-01", 36, "Bygtoften 15, 2. tv.", 4_870,
			730, Ground.NONE),

	ESTHER("Esther Lundtoft", "7205711016", SAGSBEHANDLER1, Scheme.B, "2025-11-01", 48, "Møllestien 2, st. tv.", 9_200,
			1_380, Ground.NONE),

	RUTH("Ruth Mikkelborg", "6810741014", SAGSBEHANDLER1, Scheme.B, "2025-11-01", 48, "Møllestien 2, st. tv.", 9_200,
			1_380, Ground.NONE),

	SVEND("Svend Aage Lillevang", "6907621019", SAGSBEHANDLER3, Scheme.C, "2024-04-01", 48, "Gasværksgade 3, 2. tv.",
			7_400, 1_110, Ground.NONE),

	DIANA("Diana Kowalczyk", "8109861014", SAGSBEHANDLER1, Scheme.C, "2025-02-01", 36, "Gasværksgade 5, st. th.", 7_620,
			1_143, Ground.NONE),

	MOHAMAD("Mohamad Al-Sayed", "7305891011", SAGSBEHANDLER2, Scheme.C, "2025-06-01", 60, "Gasværksgade 8, 1. tv.",
			7_150, 1_072, Ground.NONE);

	/** § 110 in 2026: 104,20 x 365 / 12. */
	private static final Money OWN_PAYMENT_110 = Money.ofOere(316_942);

	/** § 109 in 2026: 100,60 x 365 / 12. */
	private static final Money OWN_PAYMENT_109 = Money.ofOere(305_992);

	/** Who came from the crisis centre, and whose address is protected. */
	private static final Set<String> PROTECTED = Set.of("AMAL", "ZEINAB", "AMINA", "PARVIN");

	/** Two who live in one home; the first is registered first, with the home. */
	private static final List<String> CO_TENANTS = List.of("ESTHER", "RUTH");

	private final String citizen;

	private final String number;

	private final DemoUser caseworker;

	private final Scheme scheme;

	private final LocalDate leaseStart;

	private final int months;

	private final String street;

	private final int rent;

	private final int benefit;

	private final Ground ground;

	TakenOverCitizen(String citizen, String number, DemoUser caseworker, Scheme scheme, String leaseStart, int months,
			String street, int rent, int benefit, Ground ground) {
		this.citizen = citizen;
		this.number = number;
		this.caseworker = caseworker;
		this.scheme = scheme;
		this.leaseStart = LocalDate.parse(leaseStart);
		this.months = months;
		this.street = street;
		this.rent = rent;
		this.benefit = benefit;
		this.ground = ground;
	}

	DemoUser caseworker() {
		return this.caseworker;
	}

	/**
	 * Whose home she shares, registered before her.
	 */
	Optional<TakenOverCitizen> coTenant() {
		return (CO_TENANTS.indexOf(name()) == 1) ? Optional.of(valueOf(CO_TENANTS.get(0))) : Optional.empty();
	}

	/**
	 * What stands in the form "Registrér igangværende forløb" on the day.
	 * @param coTenantsCase the number of the co-tenant's case; null where there is none
	 */
	Map<String, Object> asRegistered(LocalDate today, String coTenantsCase) {
		Map<String, Object> form = new LinkedHashMap<>();
		person(form);
		wayIn(form);
		home(form, coTenantsCase);
		this.scheme.period(form, this.leaseStart, this.months);
		notices(form, today);
		this.ground.agreement(form, this.leaseStart, today);
		money(form, today);
		form.put("lastFollowUpOn", today.minusDays(20L + 3L * ordinal()).toString());
		form.put("followUpForm", "HOME_VISIT");
		form.put("followUpHeldBy", "SUPPORT_WORKER");
		return form;
	}

	private void person(Map<String, Object> form) {
		form.put("source", "Den gamle sag 27.12.40-G01-" + (100 + ordinal()));
		form.put("receivedOn", this.leaseStart.minusDays(70).toString());
		form.put("channel", "SHELTER_NOTICE");
		form.put("name", this.citizen);
		form.put("cpr", this.number);
		form.put("protection", isProtected() ? "NAME_AND_ADDRESS" : "NONE");
		form.put("origin", isProtected() ? "CRISIS_CENTRE_109" : "HOMELESS_SHELTER_110");
		form.put("shelter", isProtected() ? "Krisecentret Lindegården" : "Forsorgshjemmet Kilden");
		form.put("admittedOn", this.leaseStart.minusMonths(7).toString());
		form.put("digitalPost", "ONLY_CITIZEN");
		form.put("phone", "20 11 22 33");
		form.put("phoneHours", "Hverdage kl. 9-15");
	}

	private void wayIn(Map<String, Object> form) {
		String assessedOn = this.leaseStart.minusDays(55).toString();
		String decidedOn = this.leaseStart.minusDays(48).toString();
		form.put("guidedOn", this.leaseStart.minusDays(65).toString());
		form.put("otherHelp", "Gældsrådgivning");
		form.put("consentAnswer", "GIVEN");
		form.put("consentGivenAs", "ORAL");
		form.put("consentPurpose", "Udslusning til egen bolig");
		form.put("consent1Kinds", "Ophold og hidtidig støtte");
		form.put("consent1From", "Boformen");
		form.put("scheme", this.scheme.code);
		form.put("assessedOn", assessedOn);
		form.put("reducedMentalFunction", "false");
		form.put("specialSocialProblems", "true");
		form.put("conditionsMet", true);
		form.put("planOfferedOn", assessedOn);
		form.put("planAccepted", "true");
		form.put("planGoals", "Egen bolig og ro om økonomien");
		form.put("supportOutcome", "GRANTED");
		form.put("supportDecidedOn", decidedOn);
		form.put("supportKind", "SECTION_85A");
		form.put("hoursPerMonth", "8");
		form.put("supplier", "Kommunens bostøtte");
		form.put("needs", "Hjælp til post, økonomi og naboer.");
		form.put("needLevel", "LOW");
	}

	private void home(Map<String, Object> form, String coTenantsCase) {
		String signedOn = this.leaseStart.minusDays(20).toString();
		if (coTenantsCase == null) {
			newHome(form);
		}
		else {
			form.put("homeRegistered", "true");
			form.put("home", this.street);
			form.put("sharedWithCase", coTenantsCase);
			form.put("othersIncome", "12.000,00");
		}
		form.put("assignedOn", this.leaseStart.minusDays(25).toString());
		form.put("leaseSignedOn", signedOn);
		form.put("leaseStart", this.leaseStart.toString());
		form.put("deviations", "Lejer kan ikke bytte boligen i perioden.");
		form.put("councilApprovedOn", signedOn);
		form.put("rent", kroner(this.rent));
		form.put("deposit", "21.000,00");
		form.put("depositOutcome", "NOT_NEEDED");
		form.put("depositReason", "Borgeren betalte selv af opsparing");
		form.put("movedInOn", this.leaseStart.toString());
		form.put("keysOn", this.leaseStart.toString());
		form.put("dischargedOn", this.leaseStart.toString());
	}

	private void newHome(Map<String, Object> form) {
		form.put("homeRegistered", "false");
		this.scheme.home(form);
		form.put("street", this.street);
		form.put("postalCode", "2630");
		form.put("city", "Taastrup");
		form.put("rooms", "2");
		form.put("area", "62");
		form.put("restorationGuaranteed", true);
		form.put("atDisposalFrom", this.leaseStart.minusDays(40).toString());
	}

	/** The letters before the end that have been sent. */
	private void notices(Map<String, Object> form, LocalDate today) {
		LocalDate last = this.scheme.lastDay(this.leaseStart, this.months);
		if (!last.minusMonths(6).plusDays(2).isAfter(today)) {
			form.put("sixMonthsNoticeOn", last.minusMonths(6).toString());
		}
		if (!last.minusMonths(3).plusDays(2).isAfter(today)) {
			form.put("threeMonthsNoticeOn", last.minusMonths(3).toString());
		}
	}

	private void money(Map<String, Object> form, LocalDate today) {
		Money benefitAmount = Money.ofKroner(this.benefit);
		YearMonth from = YearMonth.of(today.getYear(), 1);
		form.put("benefitApplied", "true");
		form.put("benefitAppliedOn", this.leaseStart.toString());
		form.put("benefitAppliedBy", "TOGETHER");
		form.put("incomeKind", this.ground.income);
		form.put("incomePer", "MONTH");
		form.put("income", "12.000,00");
		form.put("incomeFrom", from.atDay(1).toString());
		form.put("grantInForce", "true");
		form.put("refund", written(share(this.rent).minus(share(this.benefit)).minus(ownPayment())));
		form.put("refundFrom", from.toString());
		form.put("refundDecidedOn", from.atDay(1).minusDays(17).toString());
		form.put("benefitDecided", written(benefitAmount));
		form.put("benefitLetterOn", from.atDay(1).minusDays(25).toString());
		form.put("ownPayment", written(ownPayment()));
	}

	private boolean isProtected() {
		return PROTECTED.contains(name());
	}

	private Money ownPayment() {
		return isProtected() ? OWN_PAYMENT_109 : OWN_PAYMENT_110;
	}

	/** Her part of what the home costs in whole kroner a month. */
	private Money share(int kroner) {
		return Money.ofOere(100L * kroner / (CO_TENANTS.contains(name()) ? CO_TENANTS.size() : 1));
	}

	private static String kroner(int kroner) {
		return written(Money.ofKroner(kroner));
	}

	private static String written(Money amount) {
		return amount.toString().replace(" kr.", "");
	}

	/** The scheme as the old file names it. */
	enum Scheme {

		A("FRIKOMMUNE_25"), B("ALMENBOLIG_63"), C("PRIVAT_57A");

		private static final int FIRST_PERIOD = 24;

		private static final LocalDate LAST_DAY_OF_TRIAL = LocalDate.of(2026, 12, 31);

		private final String code;

		Scheme(String code) {
			this.code = code;
		}

		LocalDate lastDay(LocalDate start, int months) {
			LocalDate own = start.plusMonths(months).minusDays(1);
			return (this == A && own.isAfter(LAST_DAY_OF_TRIAL)) ? LAST_DAY_OF_TRIAL : own;
		}

		/** Under the trial, two years extended by three. */
		void period(Map<String, Object> form, LocalDate start, int months) {
			form.put("periodMonths", String.valueOf((this == A) ? FIRST_PERIOD : months));
			form.put("extended", String.valueOf(this == A));
			if (this == A) {
				LocalDate end = start.plusMonths(FIRST_PERIOD);
				form.put("extensionDecidedOn", end.minusMonths(3).toString());
				form.put("addendumSignedOn", end.minusDays(20).toString());
				form.put("addendumMonths", String.valueOf(months));
				form.put("addendumApprovedOn", end.minusDays(25).toString());
				form.put("addendumDeviations", "Som i lejekontrakten.");
			}
		}

		void home(Map<String, Object> form) {
			form.put("homeKind", (this == C) ? "PRIVATE" : "FAMILY");
			form.put("landlord", (this == C) ? "Ejendomsselskabet Nordhus ApS" : "Boligselskabet Engvang");
			if (this == C) {
				form.put("assignmentAgreement", true);
			}
		}

	}

	/** What the citizen lives of, and the agreement of the trial. */
	enum Ground {

		NONE("CASH_BENEFIT"), WORK("WAGE"), EDUCATION("EDUCATION_GRANT"), EXEMPT("CASH_BENEFIT");

		private final String income;

		Ground(String income) {
			this.income = income;
		}

		void agreement(Map<String, Object> form, LocalDate leaseStart, LocalDate today) {
			if (this == EXEMPT) {
				form.put("agreementOutcome", "EXEMPTED");
				form.put("exemption", "ILLNESS");
				form.put("exemptionReason", "Hun er sygemeldt efter en operation; lægens udtalelse ligger på sagen.");
			}
			else if (this != NONE) {
				String signedOn = leaseStart.minusDays(40).toString();
				form.put("agreementOutcome", "SIGNED");
				form.put("agreementKind", (this == WORK) ? "GO_TO_WORK" : "RESUME_EDUCATION");
				form.put("agreementPlace", (this == WORK) ? "Plejehjemmet Solbakken" : "SOSU-skolen Vest");
				form.put("agreementStartsOn", leaseStart.plusDays(30).toString());
				form.put("milestones", "Begyndt, gennemført prøvetid, fast ansat eller bestået");
				form.put("citizenSignedOn", signedOn);
				form.put("municipalitySignedOn", signedOn);
				form.put("evidenceOn", today.minusDays(30).toString());
				form.put("evidenceKind", (this == WORK) ? "PAY_SLIPS" : "SCHOOL_CONFIRMATION");
				form.put("evidenceNote", "Passer sit arbejde eller sin undervisning som aftalt.");
			}
		}

	}

}
