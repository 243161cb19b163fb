package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CaseRepairProcessTest {

	private static final Map<String, Object> MEND = Map.of(Variables.DIFFERENCE_LEFT, false);

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void asksAgainUntilTheDifferenceIsPutRight() {
		models.delegates()
			.answer("compareAgainDelegate", Map.of(Variables.DIFFERENCE_REMAINS, true))
			.answer("compareAgainDelegate", Map.of(Variables.DIFFERENCE_REMAINS, false));
		found(1).complete(CaseRepair.USER_TASK_REPAIR_CASE, MEND)
			.goesOn(CaseRepair.SERVICE_TASK_COMPARE_AGAIN)
			.waitsAt(CaseRepair.USER_TASK_REPAIR_CASE)
			.complete(CaseRepair.USER_TASK_REPAIR_CASE, MEND)
			.goesOn(CaseRepair.SERVICE_TASK_COMPARE_AGAIN)
			.endsAt(CaseRepair.END_EVENT_DIFFERENCE_MENDED);
		assertThat(models.delegates().calls("mendDifferenceDelegate")).hasSize(2);
	}

	@Test
	void letsBeWhatShouldBeAsItIs() {
		found(1).complete(CaseRepair.USER_TASK_REPAIR_CASE, Map.of(Variables.DIFFERENCE_LEFT, true))
			.endsAt(CaseRepair.END_EVENT_DIFFERENCE_LEFT);
		assertThat(models.delegates().calls("mendDifferenceDelegate")).isEmpty();
	}

	@Test
	void endsByItselfWhereItsOwnDifferenceHasGone() {
		Walk gone = found(1);
		Walk other = found(2);
		models.engine()
			.getRuntimeService()
			.createMessageCorrelation(Messages.DIFFERENCE_GONE)
			.processInstanceVariableEquals(Variables.DIFFERENCE_ID, 1L)
			.correlateAll();
		gone.endsAt(CaseRepair.END_EVENT_DIFFERENCE_GONE);
		other.waitsAt(CaseRepair.USER_TASK_REPAIR_CASE);
	}

	private static Walk found(long differenceId) {
		return models.start(CaseRepair.KEY, Map.of(Variables.DIFFERENCE_ID, differenceId));
	}

}
