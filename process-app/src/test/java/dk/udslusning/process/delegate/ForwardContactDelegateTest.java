package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.ContactCourier;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class ForwardContactDelegateTest {

	private final ContactCourier courier = mock();

	private final DelegateExecution execution = mock();

	@Test
	void bringsTheMessageToItsCase() {
		given(this.execution.getVariable(Variables.CONTACT_ID)).willReturn(7L);
		new ForwardContactDelegate(this.courier).execute(this.execution);
		verify(this.courier).bring(7L);
	}

}
