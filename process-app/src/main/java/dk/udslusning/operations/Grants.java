package dk.udslusning.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.udslusning.access.BreakGlass;
import dk.udslusning.access.Role;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.history.UserOperationLogEntry;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

/**
 * Who may do what in the engine: per process definition and group, all of it on this
 * page. A grant that does not stand here is taken away at the next start.
 * <p>
 * A grant opens the engine's door; who may hold which task is decided by the guards on
 * the task.
 */
final class Grants {

	/** Users and groups, and nothing of the cases. */
	static final String ADMINISTRATORS = "camunda-admin";

	/**
	 * Break-glass: cancels, moves and repairs instances. Empty in daily life; whoever
	 * joins and leaves it stands in the operation log.
	 */
	static final String EMERGENCY = BreakGlass.GROUP;

	private static final Permission[] SEE_TASKS = { ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
			ProcessDefinitionPermissions.TASK_ASSIGN, ProcessDefinitionPermissions.READ_HISTORY };

	private static final Permission[] SEE_INSTANCES = { ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
			ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
			ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.RETRY_JOB };

	private static final List<String> STARTS = List.of(NewTransition.KEY, RegisterRunningCourse.KEY, CitizenContact.KEY,
			NewHome.KEY, HomeUpkeep.KEY);

	/** Where caseworkers have tasks. */
	private static final List<String> CASEWORK = List.of(TransitionCourse.KEY, PartyHearing.KEY, FollowUp.KEY,
			Approval.KEY, AgreementReview.KEY, Recalculation.KEY, Tenancy.KEY, SupportAdjustment.KEY,
			ExtensionAssessment.KEY, DelayNotice.KEY, FailedDispatch.KEY);

	/**
	 * Where team leaders have tasks; of the course only what a citizen under 18 asks for.
	 */
	private static final List<String> LEADING = List.of(Approval.KEY, RateClarification.KEY, TransitionCourse.KEY,
			CaseRepair.KEY, OverdueTask.KEY);

	/** What caseworkers and team leaders start and have tasks in. */
	private static final List<String> STARTED_AND_WORKED = List.of(Appeal.KEY);

	/** Whose tasks team leaders see and deal out. */
	private static final List<String> DEALT_OUT = List.of(PartyHearing.KEY, FollowUp.KEY, AgreementReview.KEY,
			Recalculation.KEY, Tenancy.KEY, SupportAdjustment.KEY, ExtensionAssessment.KEY, DelayNotice.KEY,
			FailedDispatch.KEY);

	private Grants() {
	}

	/**
	 * The groups, each with the name on screens.
	 */
	static List<GroupName> groups() {
		List<GroupName> groups = new ArrayList<>();
		for (Role role : Role.values()) {
			groups.add(new GroupName(role.group(), role.danishName(), "WORKFLOW"));
		}
		groups.add(new GroupName(EMERGENCY, "Nødadgang", "SYSTEM"));
		groups.add(new GroupName(ADMINISTRATORS, "Administratorer", "SYSTEM"));
		return groups;
	}

	/**
	 * All grants.
	 */
	static List<Grant> all() {
		List<Grant> grants = new ArrayList<>();
		grants.addAll(caseworkers());
		grants.addAll(teamLeaders());
		grants.add(application(Role.FINANCE.group(), "tasklist"));
		grants.addAll(analysts());
		grants.addAll(operators());
		grants.addAll(administrators());
		grants.addAll(emergency());
		return List.copyOf(grants);
	}

	private static List<Grant> caseworkers() {
		String group = Role.CASEWORKER.group();
		List<Grant> grants = new ArrayList<>(worker(group));
		CASEWORK.forEach((key) -> grants.add(definition(group, key, and(SEE_TASKS, Permissions.TASK_WORK))));
		grants.add(definition(group, FileAccess.KEY,
				and(SEE_TASKS, Permissions.TASK_WORK, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		// Whoever notes a concern for a child sees no task of it.
		grants.add(definition(group, ChildConcern.KEY,
				Set.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		grants.add(definition(group, Repayment.KEY,
				and(SEE_TASKS, Permissions.TASK_WORK, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		return grants;
	}

	private static List<Grant> teamLeaders() {
		String group = Role.TEAM_LEADER.group();
		List<Grant> grants = new ArrayList<>(worker(group));
		LEADING.forEach((key) -> grants.add(definition(group, key, and(SEE_TASKS, Permissions.TASK_WORK))));
		DEALT_OUT.forEach((key) -> grants.add(definition(group, key, Set.of(SEE_TASKS))));
		grants.add(definition(group, FileAccess.KEY, and(SEE_TASKS, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		grants.add(definition(group, ChildConcern.KEY,
				and(SEE_TASKS, Permissions.TASK_WORK, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		grants.add(definition(group, Repayment.KEY, and(SEE_TASKS, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		grants.add(definition(group, RateRegulation.KEY,
				and(SEE_TASKS, Permissions.TASK_WORK, ProcessDefinitionPermissions.CREATE_INSTANCE)));
		return grants;
	}

	/** What everybody needs who has a list of tasks and starts processes. */
	private static List<Grant> worker(String group) {
		List<Grant> grants = new ArrayList<>();
		grants.add(application(group, "tasklist"));
		grants.add(Grant.of(group, Resources.FILTER, ANY, Permissions.READ));
		grants.add(Grant.of(group, Resources.USER, ANY, Permissions.READ));
		grants.add(Grant.of(group, Resources.GROUP, ANY, Permissions.READ));
		grants.add(Grant.of(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE));
		STARTS.forEach((key) -> grants.add(definition(group, key,
				Set.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE))));
		STARTED_AND_WORKED.forEach((key) -> grants.add(definition(group, key,
				and(SEE_TASKS, Permissions.TASK_WORK, ProcessDefinitionPermissions.CREATE_INSTANCE))));
		return grants;
	}

	private static List<Grant> analysts() {
		String group = Role.ANALYST.group();
		return List.of(application(group, "cockpit"),
				definition(group, ANY, Set.<Permission>of(ProcessDefinitionPermissions.READ)),
				Grant.of(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ),
				Grant.of(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
				Grant.of(group, Resources.DEPLOYMENT, ANY, Permissions.READ));
	}

	private static List<Grant> operators() {
		String group = Role.OPERATOR.group();
		List<Grant> grants = new ArrayList<>(seeEverything(group));
		grants.add(definition(group, ANY, Set.of(SEE_INSTANCES)));
		grants.add(Grant.of(group, Resources.DEPLOYMENT, ANY, Permissions.READ));
		return grants;
	}

	private static List<Grant> emergency() {
		List<Grant> grants = new ArrayList<>(seeEverything(EMERGENCY));
		grants.add(definition(EMERGENCY, ANY,
				and(SEE_INSTANCES, ProcessDefinitionPermissions.UPDATE_INSTANCE,
						ProcessDefinitionPermissions.DELETE_INSTANCE, ProcessDefinitionPermissions.MIGRATE_INSTANCE,
						ProcessDefinitionPermissions.SUSPEND, ProcessDefinitionPermissions.SUSPEND_INSTANCE,
						ProcessDefinitionPermissions.UPDATE_INSTANCE_VARIABLE,
						ProcessDefinitionPermissions.UPDATE_TASK_VARIABLE)));
		grants.add(Grant.of(EMERGENCY, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.DELETE));
		return grants;
	}

	private static List<Grant> seeEverything(String group) {
		return List.of(application(group, "cockpit"),
				// Cockpit's page of tasks counts them for whoever reads every task; forms
				// stay shut.
				Grant.of(group, Resources.TASK, ANY, Permissions.READ),
				Grant.of(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
				Grant.of(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
				Grant.of(group, Resources.BATCH, ANY, BatchPermissions.READ, BatchPermissions.UPDATE,
						BatchPermissions.DELETE, BatchPermissions.READ_HISTORY,
						BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES),
				Grant.of(group, Resources.OPERATION_LOG_CATEGORY, UserOperationLogEntry.CATEGORY_OPERATOR,
						UserOperationLogCategoryPermissions.READ));
	}

	private static List<Grant> administrators() {
		return List.of(application(ADMINISTRATORS, "admin"), everything(Resources.USER), everything(Resources.GROUP),
				everything(Resources.GROUP_MEMBERSHIP),
				Grant.of(ADMINISTRATORS, Resources.AUTHORIZATION, ANY, Permissions.READ),
				Grant.of(ADMINISTRATORS, Resources.OPERATION_LOG_CATEGORY, UserOperationLogEntry.CATEGORY_ADMIN,
						UserOperationLogCategoryPermissions.READ));
	}

	private static Grant everything(Resources resource) {
		return Grant.of(ADMINISTRATORS, resource, ANY, Permissions.ALL);
	}

	private static Grant application(String group, String name) {
		return Grant.of(group, Resources.APPLICATION, name, Permissions.ACCESS);
	}

	private static Grant definition(String group, String key, Set<Permission> permissions) {
		return new Grant(group, Resources.PROCESS_DEFINITION, key, permissions);
	}

	private static Set<Permission> and(Permission[] some, Permission... more) {
		Set<Permission> all = new HashSet<>(List.of(some));
		all.addAll(List.of(more));
		return Set.copyOf(all);
	}

	/**
	 * A group.
	 *
	 * @param id the id, as candidate groups name it
	 * @param name on screens
	 * @param type {@code WORKFLOW} where it has tasks or a view of them, else
	 * {@code SYSTEM}
	 */
	record GroupName(String id, String name, String type) {

	}

}
