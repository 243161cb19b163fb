package dk.udslusning.process.engine;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.SetJobsRetriesByProcessBatchCmd;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.batch.DeleteBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.SuccessfulJobListener;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;

/**
 * Which command of the engine is open to whom. A command that stands in no list is the
 * application's alone, so that a command we never thought of is closed to people.
 */
final class Doors {

	private static final String NOTES = "Skriv ikke kommentarer i opgavelisten: de hører til i sagens notater. "
			+ "Brug feltet i opgavens formular, eller start \"Borgeren henvender sig\".";

	private static final String FILES = "Filer hører ikke til i opgavelisten: læg dem på sagen i fagsystemet.";

	private static final String OWN_TASKS = "Opgaver dannes af sagens forløb; du kan ikke oprette dine egne opgaver.";

	private static final String FIXED_TASK = "Opgavens navn, beskrivelse, ejer og grupper ligger fast. "
			+ "Skriv oplysninger om borgeren i opgavens formular.";

	private static final String FORM_ONLY = "Opgaven løses med sin formular og kan ikke sendes videre på anden måde. "
			+ "Overdrag den ved at vælge en anden sagsbehandler.";

	private static final String ANNOTATIONS = "Skriv ikke anmærkninger i driftsloggen: den må ikke rumme oplysninger om borgere.";

	private static final String PROFILES = "Billeder og andre oplysninger gemmes ikke på brugerne.";

	private static final Map<Class<?>, String> CLOSED = Map.ofEntries(Map.entry(AddCommentCmd.class, NOTES),
			Map.entry(UpdateCommentCmd.class, NOTES), Map.entry(CreateAttachmentCmd.class, FILES),
			Map.entry(SaveAttachmentCmd.class, FILES), Map.entry(CreateTaskCmd.class, OWN_TASKS),
			Map.entry(SetTaskNameCmd.class, FIXED_TASK), Map.entry(SetTaskDescriptionCmd.class, FIXED_TASK),
			Map.entry(SetTaskOwnerCmd.class, FIXED_TASK), Map.entry(AddUserIdentityLinkCmd.class, FIXED_TASK),
			Map.entry(AddGroupIdentityLinkCmd.class, FIXED_TASK),
			Map.entry(DeleteUserIdentityLinkCmd.class, FIXED_TASK),
			Map.entry(DeleteGroupIdentityLinkCmd.class, FIXED_TASK),
			Map.entry(AddIdentityLinkForProcessDefinitionCmd.class, FIXED_TASK),
			Map.entry(DelegateTaskCmd.class, FORM_ONLY), Map.entry(ResolveTaskCmd.class, FORM_ONLY),
			Map.entry(HandleTaskBpmnErrorCmd.class, FORM_ONLY), Map.entry(HandleTaskEscalationCmd.class, FORM_ONLY),
			Map.entry(SetAnnotationForOperationLog.class, ANNOTATIONS),
			Map.entry(SetAnnotationForIncidentCmd.class, ANNOTATIONS), Map.entry(CreateIncidentCmd.class, ANNOTATIONS),
			Map.entry(SetUserInfoCmd.class, PROFILES), Map.entry(SetUserPictureCmd.class, PROFILES));

	/** A person's work on tasks, and the starts that have a form. */
	private static final Set<Class<?>> WORK = Set.of(ClaimTaskCmd.class, AssignTaskCmd.class, CompleteTaskCmd.class,
			SubmitTaskFormCmd.class, SubmitStartFormCmd.class, SaveTaskCmd.class, SetTaskDueDateCmd.class,
			SetTaskFollowUpDateCmd.class, SetTaskPriorityCmd.class);

	/** Running the engine again after a fault. */
	private static final Set<Class<?>> RETRY = Set.of(SetJobRetriesCmd.class, SetJobsRetriesBatchCmd.class,
			SetJobsRetriesByProcessBatchCmd.class, ActivateBatchCmd.class, SuspendBatchCmd.class, DeleteBatchCmd.class);

	/** Users and groups. */
	private static final Set<Class<?>> PEOPLE = Set.of(CreateUserCmd.class, SaveUserCmd.class, DeleteUserCmd.class,
			UnlockUserCmd.class, CreateGroupCmd.class, SaveGroupCmd.class, DeleteGroupCmd.class,
			CreateMembershipCmd.class, DeleteMembershipCmd.class);

	/** What only the emergency group has grants for. */
	private static final Set<Class<?>> EMERGENCY = Set.of(DeleteProcessInstanceCmd.class,
			ModifyProcessInstanceCmd.class, CreateMigrationPlanCmd.class, MigrateProcessInstanceCmd.class,
			SuspendProcessInstanceCmd.class, ActivateProcessInstanceCmd.class, SuspendProcessDefinitionCmd.class,
			ActivateProcessDefinitionCmd.class, SuspendJobCmd.class, ActivateJobCmd.class,
			SuspendJobDefinitionCmd.class, ActivateJobDefinitionCmd.class, SetExecutionVariablesCmd.class,
			PatchExecutionVariablesCmd.class, RemoveExecutionVariablesCmd.class, SetTaskVariablesCmd.class,
			PatchTaskVariablesCmd.class, RemoveTaskVariablesCmd.class, CorrelateMessageCmd.class,
			CorrelateAllMessageCmd.class, MessageEventReceivedCmd.class, SignalEventReceivedCmd.class, SignalCmd.class,
			SetJobDuedateCmd.class, RecalculateJobDuedateCmd.class, ExecuteJobsCmd.class, FailedJobListener.class,
			SuccessfulJobListener.class, ResolveIncidentCmd.class, DeleteDeploymentCmd.class);

	/** Reading, beside the queries and the commands called Get. */
	private static final Set<Class<?>> READING = Set.of(AuthorizationCheckCmd.class, CheckPassword.class,
			ExecuteFilterListCmd.class, ExecuteFilterListPageCmd.class, ExecuteFilterCountCmd.class,
			ExecuteFilterSingleResultCmd.class, CreateUserQueryCmd.class, CreateGroupQueryCmd.class,
			CreateTenantQueryCmd.class, FindActiveActivityIdsCmd.class, IsIdentityServiceReadOnlyCmd.class);

	/** Reports, whose commands are classes inside these. */
	private static final Set<Class<?>> REPORTS = Set.of(HistoricProcessInstanceReportImpl.class,
			HistoricTaskInstanceReportImpl.class, TaskReportImpl.class, MetricsQueryImpl.class);

	private static final String OURS = "dk.udslusning.";

	private Doors() {
	}

	/**
	 * To whom the command is open.
	 */
	static Door of(Class<?> command) {
		if (CLOSED.containsKey(command)) {
			return Door.CLOSED;
		}
		return (isOurs(command) || reads(command) || isGranted(command)) ? Door.GRANTED : Door.APPLICATION;
	}

	/**
	 * Why a closed command is closed, in Danish.
	 */
	static String reason(Class<?> command) {
		return CLOSED.get(command);
	}

	private static boolean isGranted(Class<?> command) {
		return WORK.contains(command) || RETRY.contains(command) || PEOPLE.contains(command)
				|| EMERGENCY.contains(command);
	}

	private static boolean reads(Class<?> command) {
		return AbstractQuery.class.isAssignableFrom(command) || AbstractNativeQuery.class.isAssignableFrom(command)
				|| command.getSimpleName().startsWith("Get") || READING.contains(command)
				|| (command.getEnclosingClass() != null && REPORTS.contains(command.getEnclosingClass()));
	}

	/** What our own rooms ask of the engine. */
	private static boolean isOurs(Class<?> command) {
		return command.getName().startsWith(OURS);
	}

}
