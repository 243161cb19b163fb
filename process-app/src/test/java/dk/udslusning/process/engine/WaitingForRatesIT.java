package dk.udslusning.process.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.journal.JournalEntry;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One team leader's answer wakes every case that waits for the rate in a month it covers,
 * and no other.
 */
@WholeApplication
class WaitingForRatesIT {

	@Autowired
	private Staff staff;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private CaseJournal journal;

	@Autowired
	private Rates rates;

	@Autowired
	private WaitingForRates waiting;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ProcessEngine engine;

	@Test
	void wakesEveryCaseOfTheMonthsThatTheRateCovers() throws Exception {
		String answered = waitFor(RateCodes.OWN_PAYMENT_109, "2041-01", Variables.RateSituation.MISSING);
		String sameMonth = waitFor(RateCodes.OWN_PAYMENT_109, "2041-01", Variables.RateSituation.UNCONFIRMED);
		String sameYear = waitFor(RateCodes.OWN_PAYMENT_109, "2041-12", Variables.RateSituation.MISSING);
		String nextYear = waitFor(RateCodes.OWN_PAYMENT_109, "2042-01", Variables.RateSituation.MISSING);
		String otherRate = waitFor(RateCodes.OWN_PAYMENT_110, "2041-01", Variables.RateSituation.MISSING);
		assertThat(this.waiting.count(RateCodes.OWN_PAYMENT_109, YearMonth.of(2041, 1))).isEqualTo(2);

		submit(Staff.LEADER, answered, "140,00");

		assertThat(this.rates.find(RateCodes.OWN_PAYMENT_109, LocalDate.of(2041, 6, 1))).isPresent();
		assertThat(isOver(answered)).isTrue();
		assertThat(isOver(sameMonth)).isTrue();
		assertThat(isOver(sameYear)).isTrue();
		assertThat(isOver(nextYear)).isFalse();
		assertThat(isOver(otherRate)).isFalse();
		assertThat(this.journal.of(answered)).extracting(JournalEntry::step)
			.containsExactly(RateClarification.USER_TASK_PROVIDE_RATE);
		assertThat(this.journal.of(sameMonth)).singleElement()
			.satisfies((line) -> assertThat(line.recordedBy()).isEqualTo(Staff.LEADER));
	}

	@Test
	void wakesNobodyWithAFaultyRate() throws Exception {
		String caseNumber = waitFor(RateCodes.OWN_PAYMENT_110, "2043-01", Variables.RateSituation.MISSING);
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> submit(Staff.LEADER, caseNumber, "7,500"))
			.withMessageContaining("Sats: ");
		assertThat(isOver(caseNumber)).isFalse();
		assertThat(this.rates.find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2043, 1, 1))).isEmpty();
	}

	private String waitFor(String code, String month, String situation) throws Exception {
		String caseNumber = this.cases.open(LocalDate.of(2026, 11, 20), Staff.ANNA).caseNumber();
		this.staff.asTheApplication(() -> this.runtime.startProcessInstanceByKey(RateClarification.KEY, caseNumber,
				Map.of(Variables.RATE_CODE, code, Variables.RATE_MONTH, month, Variables.RATE_SITUATION, situation)));
		return caseNumber;
	}

	private void submit(String userId, String caseNumber, String value) throws Exception {
		String year = (String) this.runtime.getVariable(instance(caseNumber), Variables.RATE_MONTH);
		String first = "01.01." + year.substring(0, 4);
		String last = "31.12." + year.substring(0, 4);
		String task = this.tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult().getId();
		this.staff.inTheNameOf(userId, () -> {
			this.engine.getFormService()
				.submitTaskForm(task,
						Map.of("value", value, "validFrom", first, "validTo", last, "source", "Opdigtet til testen"));
			return null;
		});
	}

	private String instance(String caseNumber) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).singleResult().getId();
	}

	private boolean isOver(String caseNumber) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).count() == 0;
	}

}
