package dk.udslusning.workplace;

import java.util.Optional;

import dk.udslusning.process.engine.ClosedDoor;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does something with one of many tasks, and tells in Danish why it was refused, so that
 * the others go on. What nobody foresaw is not caught.
 */
public final class TaskRefusals {

	private TaskRefusals() {
	}

	/**
	 * Does the work.
	 * @return why it was refused; empty where it is done
	 */
	public static Optional<String> of(Runnable work) {
		try {
			work.run();
			return Optional.empty();
		}
		catch (ClosedDoor | FormFieldValidationException refused) {
			return Optional.of(refused.getMessage());
		}
		catch (AuthorizationException forbidden) {
			return Optional.of("Du har ikke adgang til opgaven.");
		}
		catch (NullValueException gone) {
			return Optional.of("Opgaven findes ikke længere; den er løst eller bortfaldet.");
		}
		catch (OptimisticLockingException | OptimisticLockingFailureException meanwhile) {
			return Optional.of("En anden har ændret opgaven imens. Hent listen igen.");
		}
	}

}
