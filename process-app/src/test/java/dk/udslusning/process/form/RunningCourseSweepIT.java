package dk.udslusning.process.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RunningForm;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The long form of a running course, sent faulty in every field on each of its branches
 * before it is sent right.
 */
@WholeCaseApplication
class RunningCourseSweepIT {

	static final Set<String> FORMS = Set.of(RegisterRunningCourse.START_EVENT_REGISTER_RUNNING_COURSE);

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	FormSweep sweep;

	CaseDriver driver;

	@BeforeEach
	void today() {
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.sweep.sweptEngine());
		this.driver.moveTo(LocalDate.of(2024, 9, 10));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).isEqualTo(FORMS);
	}

	@Test
	void refusesEachFaultOfACourseThatWasExtendedTwice() {
		Map<String, Object> form = RunningForm.ofTheTrial(home("Fejevej 1"), LocalDate.of(2021, 12, 1));
		form.putAll(Map.of("digitalPost", "OTHERS", "digitalPostReaders", "En søster", "codeWord", "Solsort",
				"representativeName", "Advokat Prøve", "representativeReason", "Fuldmagt af 01.12.2021",
				"representativeContact", "Torvet 1, 2630 Taastrup"));
		form.putAll(Map.of("guardianName", "Prøve Værge", "guardianScope", "Økonomi", "companion", "Prøve Bisidder",
				"language", "Dansk", "needsInterpreter", true, "postalAddress", "Torvet 1, 2630 Taastrup"));
		form.putAll(Map.of("firstMilestoneOn", "2022-06-01", "evidenceOn", "2024-07-23", "evidenceKind", "SU_NOTICE",
				"evidenceNote", "Får SU"));
		form.putAll(Map.of("heat", "500,00", "water", "200,00", "rentNow", "7.700,00", "rentNowFrom", "2024-01-01",
				"leftEarlierReason", "Flyttede selv", "depositOutcome", "GRANTED", "depositDecidedOn", "2021-11-25",
				"loanAppliedOn", "2021-11-24", "loan", "20.000,00", "loanPaidOn", "2021-11-30"));
		form.remove("depositReason");
		form.putAll(Map.of("extended", "true", "extensionDecidedOn", "2023-12-01", "ranUntil", "2024-11-30",
				"addendumSignedOn", "2024-06-01", "addendumMonths", "60", "addendumApprovedOn", "2024-05-01",
				"addendumDeviations", "Som i lejekontrakten."));
		form.putAll(Map.of("childrenBorn", "10.02.2015", "adultsBorn", "01.01.1990", "othersIncome", "0", "wealth", "0",
				"reduction", "REDUCED", "reducedTo", "1.000,00", "reductionReason", "Efter ansøgning"));
		form.putAll(Map.of("refundFrom", "2024-01", "lastFollowUpOn", "2024-06-06", "followUpForm", "PHONE",
				"followUpHeldBy", "CASEWORKER"));
		register(form);
	}

	@Test
	void refusesEachFaultOfACourseInAHomeThatIsNotRegistered() {
		Map<String, Object> form = RunningForm.ofScheme63(0, LocalDate.of(2024, 3, 1));
		form.putAll(Map.of("scheme", "PRIVAT_57A", "origin", "OTHER", "situation", "Boede hos skiftende bekendte",
				"consentAnswer", "REFUSED", "homeRegistered", "false"));
		form.keySet()
			.removeAll(List.of("shelter", "admittedOn", "dischargedOn", "home", "consentGivenAs", "consentPurpose",
					"consent1Kinds", "consent1From", "planOfferedOn", "planAccepted", "planGoals"));
		form.putAll(Map.of("homeKind", "PRIVATE", "landlord", "Nordhus ApS", "assignmentAgreement", true, "street",
				"Fejevej 2", "postalCode", "2630", "city", "Taastrup", "rooms", 3, "area", "75,5", "atDisposalFrom",
				"2024-02-01"));
		form.put("supportOutcome", "NOT_WANTED");
		form.keySet().removeAll(List.of("supportDecidedOn", "supportKind", "hoursPerMonth", "supplier"));
		form.putAll(Map.of("benefitApplied", "false", "grantInForce", "false", "incomeKind", "NONE"));
		form.keySet()
			.removeAll(List.of("benefitAppliedOn", "benefitAppliedBy", "refund", "refundFrom", "refundDecidedOn",
					"benefitDecided", "benefitLetterOn", "ownPayment", "income"));
		register(form);
	}

	@Test
	void refusesEachFaultOfACourseWithoutAnAgreementOrALoan() {
		Map<String, Object> form = RunningForm.ofTheTrial(home("Fejevej 3"), LocalDate.of(2021, 12, 1));
		form.keySet()
			.removeAll(List.of("agreementKind", "agreementPlace", "agreementStartsOn", "milestones", "citizenSignedOn",
					"municipalitySignedOn"));
		form.putAll(Map.of("agreementOutcome", "EXEMPTED", "exemption", "ILLNESS", "exemptionReason", "Lægeerklæring",
				"origin", "TEMPORARY_CARE_107"));
		form.put("supportOutcome", "REFUSED");
		form.put("supportReasons", "Intet behov");
		form.keySet().removeAll(List.of("supportKind", "hoursPerMonth", "supplier"));
		form.putAll(Map.of("depositOutcome", "REFUSED", "depositDecidedOn", "2021-11-25", "loanAppliedOn", "2021-11-24",
				"depositReason", "Har opsparing"));
		form.putAll(Map.of("extended", "true", "extensionDecidedOn", "2023-08-01", "addendumSignedOn", "2023-11-01",
				"addendumMonths", "48", "addendumApprovedOn", "2023-10-01", "addendumDeviations",
				"Som i lejekontrakten.", "notExtendedOn", "2024-09-01"));
		register(form);
	}

	private void register(Map<String, Object> form) {
		assertThat(this.driver.start(Staff.ANNA, RegisterRunningCourse.KEY, form)).startsWith("UDS-");
	}

	private long home(String street) {
		return this.homes.add(Homes.familyHome(street)).id();
	}

}
