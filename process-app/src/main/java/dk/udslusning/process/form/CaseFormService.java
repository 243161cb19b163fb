package dk.udslusning.process.form;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.journal.StepJournals;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's form service, bound to the case file: a form shows the case file and
 * writes it through one use case; the engine sees only the routing variables. What is
 * written and the step in the process stand or fall together.
 */
@Component
public class CaseFormService extends FormServiceImpl {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private static final String VERSION = "caseVersion";

	private final Forms forms;

	private final FormRecords records;

	private final ObjectProvider<StepJournals> journal;

	private final StaffDirectory staff;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	CaseFormService(Forms forms, FormRecords records, ObjectProvider<StepJournals> journal, StaffDirectory staff,
			ObjectProvider<PlatformTransactionManager> transactions) {
		this.forms = forms;
		this.records = records;
		this.journal = journal;
		this.staff = staff;
		this.transactions = transactions;
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId) {
		return getTaskFormVariables(taskId, null, true);
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
		return inTransaction(() -> {
			OpenTask task = permittedTask(taskId, BadUserRequestException::new);
			return shown(taskForm(task, BadUserRequestException::new), task.context(), names);
		});
	}

	@Override
	public VariableMap getStartFormVariables(String processDefinitionId) {
		return getStartFormVariables(processDefinitionId, null, true);
	}

	/**
	 * Nothing: a start form is asked for nothing, and nothing is filled in for it.
	 */
	@Override
	public VariableMap getStartFormVariables(String processDefinitionId, Collection<String> names,
			boolean deserialize) {
		super.getStartFormVariables(processDefinitionId, List.of(), false);
		return Variables.createVariables();
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> sent) {
		submitTaskFormWithVariablesInReturn(taskId, sent, false);
	}

	@Override
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public void submitTaskFormData(String taskId, Map<String, String> sent) {
		submitTaskForm(taskId, (Map) sent);
	}

	/**
	 * Writes the case file and completes the task, or does neither.
	 * @return nothing: what a form needs to show, it reads from the case file
	 * @throws FormFieldValidationException with one Danish line for each fault
	 */
	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> sent,
			boolean deserialize) {
		inTransaction(() -> {
			OpenTask task = permittedTask(taskId, CaseFormService::refusal);
			Routing routing = submit(taskForm(task, CaseFormService::refusal), task.context(), sent);
			this.journal.getObject().record(task.context().caseNumber(), task.elementId(), taskId, task.name());
			super.submitTaskForm(taskId, Variables.fromMap(routing.variables()));
			return null;
		});
		return Variables.createVariables();
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> sent) {
		return submitStartForm(processDefinitionId, null, sent);
	}

	@Override
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> sent) {
		return submitStartForm(processDefinitionId, null, (Map) sent);
	}

	@Override
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey,
			Map<String, String> sent) {
		return submitStartForm(processDefinitionId, businessKey, (Map) sent);
	}

	/**
	 * Opens or finds the case, or the home, and starts the process for it, or does
	 * neither.
	 * @param businessKey must be empty: the number is made here
	 * @throws FormFieldValidationException with one Danish line for each fault
	 */
	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, String businessKey, Map<String, Object> sent) {
		if (businessKey != null && !businessKey.isBlank()) {
			throw refusal("Nummeret dannes af systemet; lad feltet 'forretningsnøgle' stå tomt");
		}
		StartPlace place = startPlace(processDefinitionId);
		super.getStartFormVariables(processDefinitionId, List.of(), false);
		return inTransaction(() -> {
			StartForm<?> form = this.forms.startForm(place.elementId())
				.orElseThrow(() -> refusal("Processen »" + place.name() + "« kan ikke startes med en formular; den "
						+ "begynder af sig selv, når en sag når dertil"));
			Started started = submitStart(form, sent);
			started.caseNumber()
				.ifPresent((caseNumber) -> this.journal.getObject()
					.record(caseNumber, place.elementId(), null, place.name()));
			return super.submitStartForm(processDefinitionId, started.businessKey(),
					Variables.fromMap(started.routing().variables()));
		});
	}

	private <R extends Record> VariableMap shown(TaskForm<R> form, TaskContext context, Collection<String> names) {
		VariableMap variables = Variables.createVariables();
		this.records.show(form.read(context)).forEach((key, value) -> {
			if (names == null || names.contains(key)) {
				if (value instanceof FieldValue.JsonText list) {
					variables.putValueTyped(key, SpinValues.jsonValue(list.json()).create());
				}
				else {
					variables.putValue(key, value);
				}
			}
		});
		Long version = form.version(context);
		if (version != null && (names == null || names.contains(VERSION))) {
			variables.putValue(VERSION, version);
		}
		return variables;
	}

	private <R extends Record> Routing submit(TaskForm<R> form, TaskContext context, Map<String, Object> sent) {
		FormSchema schema = this.forms.schema(form.id());
		try {
			R input = this.records.take(sent, form.type(), schema);
			refuseStale(form, context, input);
			this.records.refuseHidden(input, schema, () -> form.read(context));
			return form.submit(context, input);
		}
		catch (RejectedInput rejected) {
			throw refusal(rejected, schema);
		}
		catch (OptimisticLockingFailureException ex) {
			throw changedMeanwhile(context);
		}
	}

	private <R extends Record> Started submitStart(StartForm<R> form, Map<String, Object> sent) {
		FormSchema schema = this.forms.schema(form.id());
		try {
			R input = this.records.take(sent, form.type(), schema);
			this.records.refuseHidden(input, schema, () -> input);
			return form.submit(input);
		}
		catch (RejectedInput rejected) {
			throw refusal(rejected, schema);
		}
	}

	private <R extends Record> void refuseStale(TaskForm<R> form, TaskContext context, R input) {
		Long current = form.version(context);
		if (current != null && this.forms.schema(form.id()).takesIn(VERSION)
				&& !current.equals(this.records.valueOf(input, VERSION))) {
			throw changedMeanwhile(context);
		}
	}

	private FormFieldValidationException changedMeanwhile(TaskContext context) {
		return this.journal.getObject()
			.latest(context.caseNumber())
			.map((last) -> refusal("Sagen er ændret af " + this.staff.nameOf(last.recordedBy()) + " den "
					+ TIME.format(last.recordedAt()) + "; genindlæs opgaven, og udfyld den igen"))
			.orElseGet(() -> refusal("Sagen er ændret imens; genindlæs opgaven, og udfyld den igen"));
	}

	private static FormFieldValidationException refusal(RejectedInput rejected, FormSchema schema) {
		return refusal(rejected.faults()
			.stream()
			.map((FieldFault fault) -> schema.atField(fault.field(), fault.message()))
			.distinct()
			.collect(Collectors.joining("\n")));
	}

	private static FormFieldValidationException refusal(String message) {
		return new FormFieldValidationException(message, message);
	}

	private TaskForm<?> taskForm(OpenTask task, Function<String, RuntimeException> refusal) {
		return this.forms.taskForm(task.elementId())
			.orElseThrow(
					() -> refusal.apply("Opgaven »" + task.name() + "« har ingen formular; genindlæs opgavelisten"));
	}

	/**
	 * The task, where the signed-in user may see it. That it is gone is found first: the
	 * engine would say so in English, and not as a fault of the input.
	 */
	private OpenTask permittedTask(String taskId, Function<String, RuntimeException> refusal) {
		OpenTask task = openTask(taskId);
		if (task == null) {
			throw refusal.apply("Opgaven findes ikke længere; den er løst eller bortfaldet. Genindlæs opgavelisten");
		}
		super.getTaskFormVariables(taskId, List.of(), false);
		return task;
	}

	private OpenTask openTask(String taskId) {
		return this.commandExecutor.execute((command) -> {
			TaskEntity task = command.getTaskManager().findTaskById(taskId);
			if (task == null) {
				return null;
			}
			ExecutionEntity instance = task.getProcessInstance();
			return new OpenTask(task.getTaskDefinitionKey(), task.getName(),
					new TaskContext(instance.getBusinessKey(), taskId, Map.copyOf(withoutNulls(task.getVariables()))));
		});
	}

	/**
	 * Asked before the use case, whose refusals tell things that are not for everybody.
	 */
	private StartPlace startPlace(String processDefinitionId) {
		StartPlace place = this.commandExecutor.execute((command) -> {
			if (command.getProcessDefinitionManager().findLatestProcessDefinitionById(processDefinitionId) == null) {
				return null;
			}
			ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
				.getDeploymentCache()
				.findDeployedProcessDefinitionById(processDefinitionId);
			if (this.forms.startForm(definition.getInitial().getId()).isPresent()) {
				command.getProcessEngineConfiguration()
					.getCommandCheckers()
					.forEach((checker) -> checker.checkCreateProcessInstance(definition));
			}
			return new StartPlace(definition.getInitial().getId(), definition.getName());
		});
		if (place == null) {
			throw refusal("Processen findes ikke; vælg den igen på listen under »Ny registrering«");
		}
		return place;
	}

	private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
		return variables.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private <T> T inTransaction(Supplier<T> work) {
		return new TransactionTemplate(this.transactions.getObject()).execute((status) -> work.get());
	}

	private record OpenTask(String elementId, String name, TaskContext context) {

	}

	private record StartPlace(String elementId, String name) {

	}

}
