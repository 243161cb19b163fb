package dk.udslusning.process.engine;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.query.NativeQuery;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command that the engine's jar holds is open, the application's alone, or closed,
 * and what is open by its name only reads.
 */
class DoorsTest {

	private static final Set<Class<?>> COMMANDS = read();

	/** Read by eye: what is open because its name says that it reads. */
	private static final Set<String> NO_READING_IN_SPITE_OF_THE_NAME = Set.of("GetNextIdBlockCmd");

	@Test
	void placesEveryCommandOfTheEngine() {
		Set<Class<?>> commands = commands();
		assertThat(commands).hasSizeGreaterThan(300);
		assertThat(commands).allSatisfy((command) -> assertThat(Doors.of(command)).isNotNull());
	}

	/** Beside queries and commands called Get, which only read. */
	@Test
	void opensTheseAndNoOthers() {
		Set<String> open = new TreeSet<>();
		commands().stream()
			.filter((command) -> Doors.of(command) == Door.GRANTED)
			.filter((command) -> !Query.class.isAssignableFrom(command) && !NativeQuery.class.isAssignableFrom(command))
			.map(Class::getSimpleName)
			.filter((name) -> !name.startsWith("Get"))
			.forEach(open::add);
		assertThat(open).containsExactly("ActivateBatchCmd", "ActivateJobCmd", "ActivateJobDefinitionCmd",
				"ActivateProcessDefinitionCmd", "ActivateProcessInstanceCmd", "AssignTaskCmd", "AuthorizationCheckCmd",
				"CheckPassword", "ClaimTaskCmd", "CompleteTaskCmd", "CorrelateAllMessageCmd", "CorrelateMessageCmd",
				"CreateGroupCmd", "CreateGroupQueryCmd", "CreateMembershipCmd", "CreateMigrationPlanCmd",
				"CreateTenantQueryCmd", "CreateUserCmd", "CreateUserQueryCmd", "DeleteBatchCmd", "DeleteDeploymentCmd",
				"DeleteGroupCmd", "DeleteMembershipCmd", "DeleteProcessInstanceCmd", "DeleteUserCmd",
				"ExecuteDurationCmd", "ExecuteDurationReportCmd", "ExecuteFilterCountCmd", "ExecuteFilterListCmd",
				"ExecuteFilterListPageCmd", "ExecuteFilterSingleResultCmd", "ExecuteJobsCmd", "FailedJobListener",
				"FindActiveActivityIdsCmd", "HistoricTaskInstanceCountByNameCmd",
				"HistoricTaskInstanceCountByProcessDefinitionKey", "IsIdentityServiceReadOnlyCmd",
				"MessageEventReceivedCmd", "MetricsQueryIntervalCmd", "MetricsQuerySumCmd", "MigrateProcessInstanceCmd",
				"ModifyProcessInstanceCmd", "PatchExecutionVariablesCmd", "PatchTaskVariablesCmd",
				"RecalculateJobDuedateCmd", "RemoveExecutionVariablesCmd", "RemoveTaskVariablesCmd",
				"ResolveIncidentCmd", "SaveGroupCmd", "SaveTaskCmd", "SaveUserCmd", "SetExecutionVariablesCmd",
				"SetJobDuedateCmd", "SetJobRetriesCmd", "SetJobsRetriesBatchCmd", "SetJobsRetriesByProcessBatchCmd",
				"SetTaskDueDateCmd", "SetTaskFollowUpDateCmd", "SetTaskPriorityCmd", "SetTaskVariablesCmd", "SignalCmd",
				"SignalEventReceivedCmd", "SubmitStartFormCmd", "SubmitTaskFormCmd", "SuccessfulJobListener",
				"SuspendBatchCmd", "SuspendJobCmd", "SuspendJobDefinitionCmd", "SuspendProcessDefinitionCmd",
				"SuspendProcessInstanceCmd", "TaskCountByCandidateGroupCmd", "UnlockUserCmd");
	}

	@Test
	void readsByEveryCommandCalledGet() {
		assertThat(commands()).filteredOn((command) -> command.getSimpleName().startsWith("Get"))
			.filteredOn((command) -> !NO_READING_IN_SPITE_OF_THE_NAME.contains(command.getSimpleName()))
			.hasSizeGreaterThan(50)
			.allSatisfy((command) -> assertThat(Doors.of(command)).isEqualTo(Door.GRANTED));
	}

	@Test
	void givesAReasonForEveryClosedDoor() {
		assertThat(commands()).filteredOn((command) -> Doors.of(command) == Door.CLOSED)
			.hasSizeGreaterThan(15)
			.allSatisfy((command) -> assertThat(Doors.reason(command)).endsWith("."));
	}

	@Test
	void tellsTheThreeApart() {
		assertThat(Doors.of(CompleteTaskCmd.class)).isEqualTo(Door.GRANTED);
		assertThat(Doors.of(StartProcessInstanceCmd.class)).isEqualTo(Door.APPLICATION);
		assertThat(Doors.of(DeployCmd.class)).isEqualTo(Door.APPLICATION);
		assertThat(Doors.of(AddCommentCmd.class)).isEqualTo(Door.CLOSED);
	}

	@Test
	void keepsACommandWeNeverThoughtOfToTheApplication() {
		Class<?> foreign = Callable.class;
		assertThat(Doors.of(foreign)).isEqualTo(Door.APPLICATION);
	}

	/** Every command in the engine's jar, but for the engine's own test support. */
	private static Set<Class<?>> commands() {
		return COMMANDS;
	}

	private static Optional<Class<?>> command(String resource) throws ClassNotFoundException {
		try {
			Class<?> found = Class.forName(resource.substring(0, resource.length() - 6).replace('/', '.'), false,
					DoorsTest.class.getClassLoader());
			return Optional.<Class<?>>of(found)
				.filter(Command.class::isAssignableFrom)
				.filter((command) -> !Modifier.isAbstract(command.getModifiers()));
		}
		catch (NoClassDefFoundError ex) {
			// the engine's tie to a library that we do not have; it cannot run
			return Optional.empty();
		}
	}

	private static Set<Class<?>> read() {
		Set<Class<?>> commands = new HashSet<>();
		try (JarFile engine = new JarFile(
				Path.of(Command.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
			for (JarEntry entry : Collections.list(engine.entries())) {
				String name = entry.getName();
				if (name.endsWith(".class") && name.startsWith("org/camunda/bpm/engine/impl/")
						&& !name.contains("/test/")) {
					command(name).ifPresent(commands::add);
				}
			}
			return commands;
		}
		catch (IOException | URISyntaxException | ClassNotFoundException ex) {
			throw new IllegalStateException("The engine's jar cannot be read", ex);
		}
	}

}
