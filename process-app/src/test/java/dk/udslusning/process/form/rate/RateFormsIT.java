package dk.udslusning.process.form.rate;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.process.engine.WaitingForRates;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@CaseFileDatabase
class RateFormsIT {

	@Autowired
	private ClarifyRate rates;

	@Autowired
	private Rates known;

	@Autowired
	private Office office;

	private RateForm form;

	@BeforeEach
	void aTeamLeaderOpensTheForm() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		WaitingForRates waiting = mock(WaitingForRates.class);
		given(waiting.count(any(), any())).willReturn(3);
		this.form = new RateForm(RateClarification.USER_TASK_PROVIDE_RATE, this.rates, waiting);
	}

	@Test
	void showsWhatIsMissingAndBeginsWithTheWholeYear() {
		RateFields shown = this.form.read(task("2028-05"));
		assertThat(shown.value()).isNull();
		assertThat(shown.validFrom()).isEqualTo(LocalDate.of(2028, 1, 1));
		assertThat(shown.validTo()).isEqualTo(LocalDate.of(2028, 12, 31));
		assertThat(shown.facts()).contains("Egenbetaling på forsorgshjem (§ 110)", "maj 2028", "kr. pr. dag",
				"**Sats i dag:** mangler", "106,30 kr. pr. dag fra 01.01.2027, anslået",
				"**Sager, der venter på satsen:** 3");
	}

	@Test
	void beginsWithTheRateThatIsToBeConfirmed() {
		RateFields shown = this.form.read(task("2026-12"));
		assertThat(shown.value()).isEqualTo("104,20");
		assertThat(shown.validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(shown.source()).isNull();
	}

	@Test
	void keepsTheRateAndRoutesOnNothing() {
		assertThat(this.form
			.submit(task("2028-05"),
					new RateFields(null, "108,40", LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31),
							"BEK 1 af 1/12-2027", null))
			.variables()).isEmpty();
		assertThat(this.known.find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2028, 5, 1))).isPresent();
	}

	private static TaskContext task(String month) {
		return new TaskContext("UDS-2026-000001", "task-1",
				Map.of(Variables.RATE_CODE, RateCodes.OWN_PAYMENT_110, Variables.RATE_MONTH, month));
	}

}
