package dk.udslusning.architecture;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.udslusning.rules.Canary;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Who lives where, and what no room does. Plain tests: rules in fields were silently not
 * run. A rule that matches no class fails, and the canary breaks each rule that can be
 * broken from its room.
 */
class ArchitectureTest {

	private static final String ROOT = "dk.udslusning";

	/** From the top down; arrows never run up. */
	private static final List<Set<String>> FLOORS = List.of(Set.of("configuration"),
			Set.of("api", "workplace", "operations"), Set.of("process"), Set.of("decision", "payment", "followup"),
			Set.of("casefile"), Set.of("catalogue"), Set.of("rules"), Set.of("access"));

	private static final Set<String> ENGINE_ROOMS = Set.of("configuration", "workplace", "operations", "process");

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	private static final JavaClasses CANARY = new ClassFileImporter().importClasses(Canary.class);

	@Test
	void standOnAFloorEach() {
		assertThat(FLOORS.stream().flatMap(Set::stream)).containsAll(rooms());
	}

	/** Every package below the root that holds a class. */
	static Set<String> rooms() {
		Set<String> rooms = OURS.stream().map(ArchitectureTest::roomOf).collect(Collectors.toCollection(TreeSet::new));
		rooms.remove("");
		return rooms;
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void lookDownOnly(String room) {
		noUpwardArrow(room).check(OURS);
	}

	@Test
	void goRoundInNoCircle() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
	}

	@Test
	void keepTheEngineInItsRooms() {
		noEngineOutsideItsRooms().check(OURS);
	}

	@Test
	void keepTheRulesToTheJdk() {
		rulesOnTheJdkAlone().check(OURS);
	}

	@Test
	void keepAccessToTheJdkAndStereotypes() {
		classes().that()
			.resideInAPackage(ROOT + ".access..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", ROOT + ".access..", "org.springframework.stereotype..")
			.check(OURS);
	}

	@Test
	void countInWholeNumbersAndDecimals() {
		noFloatingPoint().check(OURS);
	}

	@Test
	void askTheOneClock() {
		noClockOfItsOwn().check(OURS);
	}

	@Test
	void swallowNoException() {
		noCatchAll().check(OURS);
	}

	@Test
	void injectByConstructor() {
		noFieldInjection().check(OURS);
	}

	@Test
	void nameDelegatesByTheirTask() {
		classes().that()
			.implement(JavaDelegate.class)
			.should()
			.resideInAPackage(ROOT + ".process.delegate")
			.andShould()
			.haveSimpleNameEndingWith("Delegate")
			.check(OURS);
	}

	@Test
	void keepEngineServicesOutOfDelegates() {
		noClasses().that()
			.resideInAPackage(ROOT + ".process.delegate")
			.should()
			.dependOnClassesThat()
			.haveNameMatching("org\\.camunda\\.bpm\\.engine\\.(Task|History|Management|Repository|Identity|Form|Filter|"
					+ "Authorization)Service")
			.check(OURS);
	}

	static List<ArchRule> rulesTheCanaryBreaks() {
		return List.of(noUpwardArrow("rules"), noEngineOutsideItsRooms(), rulesOnTheJdkAlone(), noFloatingPoint(),
				noClockOfItsOwn(), noCatchAll(), noFieldInjection());
	}

	@ParameterizedTest
	@MethodSource("rulesTheCanaryBreaks")
	void seeTheCanary(ArchRule rule) {
		assertThatThrownBy(() -> rule.check(CANARY)).isInstanceOf(AssertionError.class).hasMessageContaining("Canary");
	}

	@ParameterizedTest
	@MethodSource("rulesTheCanaryBreaks")
	void failWhereNothingIsMatched(ArchRule rule) {
		JavaClasses nothing = new ClassFileImporter().importClasses();
		assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("failed to check any classes");
	}

	private static ArchRule noUpwardArrow(String room) {
		String[] above = FLOORS.stream()
			.takeWhile((floor) -> !floor.contains(room))
			.flatMap(Set::stream)
			.map(ArchitectureTest::packagesOf)
			.toArray(String[]::new);
		if (above.length == 0) {
			return classes().that().resideInAPackage(packagesOf(room)).should().haveNameMatching(".*");
		}
		return noClasses().that()
			.resideInAPackage(packagesOf(room))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(above);
	}

	private static ArchRule noEngineOutsideItsRooms() {
		return noClasses().that()
			.resideOutsideOfPackages(ENGINE_ROOMS.stream().map(ArchitectureTest::packagesOf).toArray(String[]::new))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..");
	}

	private static ArchRule rulesOnTheJdkAlone() {
		return classes().that()
			.resideInAPackage(ROOT + ".rules..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", ROOT + ".rules..");
	}

	private static ArchRule noFloatingPoint() {
		return classes().should(each("count without double and float", (javaClass, events) -> {
			javaClass.getFields()
				.stream()
				.filter((field) -> isFloating(field.getRawType()))
				.forEach((field) -> events.violated(field.getDescription()));
			for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
				if (isFloating(unit.getRawReturnType())
						|| unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating)) {
					events.violated(unit.getDescription());
				}
				unit.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> isFloating(call.getTarget().getRawReturnType())
							|| call.getTarget().getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating))
					.forEach((call) -> events.violated(call.getDescription()));
			}
		}));
	}

	private static ArchRule noClockOfItsOwn() {
		return classes().should(each("ask the clock that is handed to it", (javaClass, events) -> {
			javaClass.getMethodCallsFromSelf()
				.stream()
				.filter(ArchitectureTest::asksTheTime)
				.forEach((call) -> events.violated(call.getDescription()));
			javaClass.getConstructorCallsFromSelf()
				.stream()
				.filter((call) -> call.getTargetOwner().isEquivalentTo(Date.class))
				.filter((call) -> call.getTarget().getRawParameterTypes().isEmpty())
				.forEach((call) -> events.violated(call.getDescription()));
		}));
	}

	private static ArchRule noCatchAll() {
		return classes().should(each("catch what it can name", (javaClass, events) -> {
			for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
				for (TryCatchBlock block : unit.getTryCatchBlocks()) {
					block.getCaughtThrowables()
						.stream()
						.filter((caught) -> caught.isEquivalentTo(Exception.class))
						.forEach((caught) -> events.violated(unit.getDescription() + " catches " + caught.getName()));
				}
			}
		}));
	}

	private static ArchRule noFieldInjection() {
		return noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
			.orShould()
			.beAnnotatedWith("jakarta.inject.Inject");
	}

	private static boolean asksTheTime(JavaMethodCall call) {
		JavaClass owner = call.getTargetOwner();
		String method = call.getName();
		boolean withClock = call.getTarget()
			.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(Clock.class));
		return (owner.getPackageName().startsWith("java.time") && method.equals("now") && !withClock)
				|| (owner.isEquivalentTo(Clock.class) && method.startsWith("system"))
				|| (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
				|| (owner.isEquivalentTo(Calendar.class) && method.equals("getInstance"));
	}

	private static boolean isFloating(JavaClass type) {
		JavaClass base = type.getBaseComponentType();
		return base.isEquivalentTo(double.class) || base.isEquivalentTo(float.class)
				|| base.isEquivalentTo(Double.class) || base.isEquivalentTo(Float.class);
	}

	private static String packagesOf(String room) {
		return ROOT + "." + room + "..";
	}

	private static String roomOf(JavaClass javaClass) {
		String inside = javaClass.getPackageName().substring(ROOT.length());
		return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
	}

	private static ArchCondition<JavaClass> each(String description, Check check) {
		return new ArchCondition<>(description) {
			@Override
			public void check(JavaClass javaClass, ConditionEvents events) {
				check.look(javaClass, (what) -> events.add(SimpleConditionEvent.violated(javaClass, what)));
			}
		};
	}

	@FunctionalInterface
	private interface Check {

		void look(JavaClass javaClass, Violations violations);

	}

	@FunctionalInterface
	private interface Violations {

		void violated(String what);

	}

}
