package dk.udslusning.operations;

import java.util.List;
import java.util.Map;

import dk.udslusning.process.names.FollowUp;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists that everyone finds in Tasklist, in the order in which they stand there. What
 * is put off to a later day stays out of the daily ones.
 */
enum OfficeFilter {

	MINE("Mine opgaver", "De opgaver, du er tildelt, og som kan løses nu", "#1b5e8a") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return tasks.taskAssigneeExpression(ME).followUpBeforeOrNotExistentExpression(NOW);
		}
	},

	MY_GROUPS("Min gruppes opgaver", "De opgaver, ingen har taget endnu, og som din gruppe kan løse", "#2e6b3e") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return tasks.taskCandidateGroupInExpression(MY_GROUPS_IDS).followUpBeforeOrNotExistentExpression(NOW);
		}
	},

	OVERDUE("Overskredet frist", "Dine og din gruppes opgaver, hvis frist er gået", "#a3161e") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return mineOrMyGroups(tasks).dueBeforeExpression(NOW);
		}
	},

	DUE_THIS_WEEK("Frist denne uge", "Dine og din gruppes opgaver med frist fra nu og til og med søndag", "#8a5a00") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return mineOrMyGroups(tasks).dueAfterExpression(NOW).dueBeforeExpression(END_OF_WEEK);
		}
	},

	COMING_FOLLOW_UPS("Kommende opfølgninger", "Dine og din gruppes aftaler om opfølgning, der ligger forude",
			"#5a3d82") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return mineOrMyGroups(tasks).taskDefinitionKey(FollowUp.USER_TASK_HOLD_FOLLOW_UP).dueAfterExpression(NOW);
		}
	},

	ALL("Alle opgaver", "Alt, hvad du må se, også det, kolleger har taget eller udsat", "#4a4a4a") {
		@Override
		TaskQuery narrow(TaskQuery tasks) {
			return tasks;
		}
	};

	private static final String ME = "${currentUser()}";

	private static final String MY_GROUPS_IDS = "${currentUserGroups()}";

	private static final String NOW = "${now()}";

	private static final String END_OF_WEEK = "${dateTime().withDayOfWeek(7).withTimeAtStartOfDay().plusDays(1)}";

	private final String title;

	private final String description;

	private final String colour;

	OfficeFilter(String title, String description, String colour) {
		this.title = title;
		this.description = description;
		this.colour = colour;
	}

	abstract TaskQuery narrow(TaskQuery tasks);

	/**
	 * The name on the screen.
	 */
	String title() {
		return this.title;
	}

	/**
	 * What the filter finds: its expressions are evaluated anew each time and for each
	 * reader.
	 */
	TaskQuery query(TaskService tasks) {
		return narrow(tasks.createTaskQuery().active());
	}

	/**
	 * How Tasklist shows it; the lowest priority stands first.
	 */
	Map<String, Object> properties() {
		return Map.of("description", this.description, "color", this.colour, "priority", ordinal() + 1, "refresh", true,
				"showUndefinedVariable", false, "variables", List.of());
	}

	private static TaskQuery mineOrMyGroups(TaskQuery tasks) {
		return tasks.or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_GROUPS_IDS).endOr();
	}

}
