package dk.udslusning.process.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.Decisions;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

/**
 * The constants in {@code process.names}, read back from the classes.
 */
final class Names {

	private static final List<Class<?>> PROCESSES = List.of(AgreementReview.class, Appeal.class, Repayment.class,
			Approval.class, CaseRepair.class, CitizenContact.class, FollowUp.class, HomeUpkeep.class, NewHome.class,
			NewTransition.class, NightlyReview.class, PartyHearing.class, RateClarification.class,
			RegisterRunningCourse.class, SupportAdjustment.class, Tenancy.class, TransitionCourse.class,
			ExtensionAssessment.class, Recalculation.class, RateRegulation.class, RegulationCalendar.class,
			OverdueTask.class, DelayNotice.class, FailedDispatch.class, ChildConcern.class, FileAccess.class);

	private Names() {
	}

	/**
	 * Element ids by process key.
	 */
	static Map<String, Set<String>> elements() {
		Map<String, Set<String>> elements = new TreeMap<>();
		for (Class<?> process : PROCESSES) {
			Map<String, String> constants = constants(process);
			elements.put(constants.remove("KEY"), new TreeSet<>(constants.values()));
		}
		return elements;
	}

	/**
	 * The class that names a process.
	 */
	static Map<String, Map<String, String>> constantsOfProcesses() {
		Map<String, Map<String, String>> constants = new TreeMap<>();
		PROCESSES.forEach((process) -> constants.put(process.getSimpleName(), constants(process)));
		return constants;
	}

	/**
	 * Declared values by variable; none where the variable has no declared values.
	 */
	static Map<String, Set<String>> variables() {
		Map<String, Set<String>> variables = new TreeMap<>();
		constants(Variables.class).values().forEach((name) -> variables.put(name, new TreeSet<>()));
		for (Class<?> values : Variables.class.getDeclaredClasses()) {
			String simple = values.getSimpleName();
			String variable = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
			if (!variables.containsKey(variable)) {
				throw new IllegalStateException("Variables." + simple + " belongs to no variable");
			}
			variables.get(variable).addAll(constants(values).values());
		}
		return variables;
	}

	static Set<String> messages() {
		return new TreeSet<>(constants(Messages.class).values());
	}

	static Set<String> decisions() {
		return new TreeSet<>(constants(Decisions.class).values());
	}

	private static Map<String, String> constants(Class<?> type) {
		Map<String, String> constants = new LinkedHashMap<>();
		Arrays.stream(type.getDeclaredFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.forEach((field) -> constants.put(field.getName(), value(field)));
		return constants;
	}

	private static String value(Field field) {
		try {
			return (String) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(field + " is not public", ex);
		}
	}

}
