package dk.udslusning.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.access.Role;
import dk.udslusning.process.names.Decisions;
import dk.udslusning.process.names.Loop;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Models and code agree, both ways: no name of one is unknown to the other, and a model
 * holds no logic but the choice between declared values.
 */
class ModelContractTest {

	private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)}");

	private static final Pattern FLAG = Pattern.compile("\\$\\{(!?)(\\w+)}");

	private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) (==|!=) '(\\w+)'}");

	/** By the engine's clock: second, minute, hour, every day. */

	/**
	 * Keys of rows that only forms and delegates hand to each other.
	 */
	private static final Set<String> KEYS_OF_ROWS = Set.of("contactId", "followUpId", "recalculationId", "regulationId",
			"letterId", "differenceId", "appealId", "overdueTaskId", "fileAccessId", "repaymentId");

	@Test
	void namesEveryElementAndNoOther() {
		Map<String, Set<String>> inModels = new TreeMap<>();
		Models.all()
			.forEach((file, model) -> inModels.put(processOf(model).getId(),
					ids(model.getModelElementsByType(FlowNode.class).stream())));

		assertThat(inModels).isNotEmpty().isEqualTo(Names.elements());
	}

	@Test
	void callsEachConstantAsItsElement() {
		Names.constantsOfProcesses().forEach((process, constants) -> {
			assertThat(constants).containsEntry("KEY", process);
			constants.forEach((name, id) -> {
				if (!"KEY".equals(name)) {
					assertThat(name)
						.isEqualTo(id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT));
				}
			});
		});
	}

	@Test
	void callsEachProcessAsItsFile() {
		Models.all().forEach((file, model) -> {
			assertThat(model.getModelElementsByType(Process.class)).as(file).hasSize(1);
			assertThat(processOf(model).getId()).isEqualTo(file);
		});
	}

	@Test
	void startsEachIdWithItsType() {
		Set<String> types = Set.of("StartEvent", "EndEvent", "BoundaryEvent", "IntermediateThrowEvent",
				"IntermediateCatchEvent", "UserTask", "ServiceTask", "BusinessRuleTask", "CallActivity", "Gateway",
				"ParallelGateway", "EventBasedGateway", "SubProcess", "EventSubProcess");
		assertThat(Models.every(FlowNode.class).map(FlowNode::getId)).isNotEmpty()
			.allSatisfy((id) -> assertThat(types).contains(id.substring(0, id.indexOf('_'))))
			.allMatch((id) -> id.matches("[A-Za-z]+_[A-Z][A-Za-z]+"));
		assertThat(Models.every(SequenceFlow.class).map(SequenceFlow::getId)).isNotEmpty()
			.allMatch((id) -> id.matches("Flow_[A-Z]\\w+"));
	}

	@Test
	void keepsHistoryInDaysAndTagsEveryVersion() {
		assertThat(Models.every(Process.class)).isNotEmpty().allSatisfy((process) -> {
			assertThat(process.isExecutable()).as(process.getId()).isTrue();
			assertThat(process.getCamundaHistoryTimeToLiveString()).as(process.getId()).isEqualTo("P2192D");
			assertThat(process.getCamundaVersionTag()).as(process.getId()).isNotBlank();
		});
	}

	@Test
	void letsTasklistStartOnlyTheSmallStarts() {
		assertThat(Models.every(Process.class).filter(Process::isCamundaStartableInTasklist).map(Process::getId))
			.containsExactlyInAnyOrder("NewTransition", "RegisterRunningCourse", "CitizenContact", "NewHome",
					"HomeUpkeep", "RateRegulation", "Appeal", "ChildConcern", "FileAccess", "Repayment");
	}

	@Test
	void holdsNoClassNoScriptAndNoExpression() {
		assertThat(Models.every(ScriptTask.class)).isEmpty();
		assertThat(Models.every(Script.class)).isEmpty();
		assertThat(Models.every(ErrorEventDefinition.class)).isEmpty();
		Models.all().forEach((file, model) -> everyElement(model.getDocument().getRootElement()).forEach((element) -> {
			assertThat(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, "class")).as(file).isNull();
			assertThat(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, "expression")).as(file).isNull();
			assertThat(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, "assignee")).as(file).isNull();
			assertThat(element.getLocalName()).as(file).isNotIn("script", "taskListener", "connector");
		}));
	}

	@Test
	void choosesOnlyBetweenDeclaredValues() {
		assertThat(Models.every(ConditionExpression.class).map(ConditionExpression::getTextContent)).isNotEmpty()
			.allSatisfy(ModelContractTest::isFlagOrComparison);
	}

	@Test
	void leavesEverySplitByConditionsOrOneDefault() {
		assertThat(
				Models.every(Gateway.class).filter((gateway) -> gateway.getOutgoing().size() > 1 && isChoice(gateway)))
			.isNotEmpty()
			.allSatisfy((gateway) -> assertThat(
					gateway.getOutgoing().stream().filter((flow) -> flow.getConditionExpression() == null))
				.as(gateway.getId())
				.hasSizeLessThanOrEqualTo(1)
				.allMatch((flow) -> flow.getId().equals(gateway.getAttributeValue("default"))));
	}

	@Test
	void waitsOnlyForDeclaredTimesAndMessages() {
		assertThat(Models.every(TimerEventDefinition.class).filter((timer) -> timer.getTimeCycle() == null))
			.isNotEmpty()
			.allSatisfy((timer) -> isTime(timer.getTimeDate()));
		assertThat(Models.every(Message.class).map(Message::getName).collect(Collectors.toSet()))
			.isEqualTo(Names.messages());
	}

	@Test
	void repeatsOnlyByTheCalendar() {
		assertThat(Models.every(TimerEventDefinition.class)
			.map(TimerEventDefinition::getTimeCycle)
			.filter((cycle) -> cycle != null)
			.map(TimeCycle::getTextContent)).containsExactlyInAnyOrder("0 0 6 1 1,12 ?", "0 0 5 * * ?");
	}

	@Test
	void countsTurnsInDeclaredVariables() {
		assertThat(Models.every(MultiInstanceLoopCharacteristics.class)).isNotEmpty().allSatisfy((loop) -> {
			assertThat(loop.isSequential()).isFalse();
			assertThat(loop.getCamundaCollection()).isNull();
			assertThat(Names.variables()).containsKey(referenced(loop.getLoopCardinality().getTextContent()));
			if (loop.getCompletionCondition() != null) {
				assertThat(loop.getCompletionCondition().getTextContent())
					.isEqualTo("${" + Loop.COMPLETED_INSTANCES + " == 1}");
			}
		});
	}

	@Test
	void schedulesTasksByDeclaredTimes() {
		List<String> times = new ArrayList<>();
		Models.every(UserTask.class).forEach((task) -> {
			Stream.of(task.getCamundaDueDate(), task.getCamundaFollowUpDate())
				.filter((time) -> time != null)
				.forEach(times::add);
		});
		assertThat(times).isNotEmpty().allSatisfy((time) -> {
			assertThat(Names.variables()).containsKey(referenced(time));
			assertThat(referenced(time)).endsWith("At");
		});
	}

	@Test
	void mapsTheBusinessKeyAndDeclaredVariablesIntoEveryCalledProcess() {
		assertThat(Models.every(CallActivity.class)).isNotEmpty().allSatisfy((call) -> {
			assertThat(Names.elements()).containsKey(call.getCalledElement());
			assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("latest");
			List<CamundaIn> in = List
				.copyOf(call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list());
			assertThat(in).as(call.getId())
				.anyMatch((mapping) -> "#{execution.processBusinessKey}".equals(mapping.getCamundaBusinessKey()));
			assertThat(in).as(call.getId()).noneMatch((mapping) -> mapping.getCamundaVariables() != null);
			in.stream().filter((mapping) -> mapping.getCamundaBusinessKey() == null).forEach((mapping) -> {
				assertThat(Names.variables()).containsKey(mapping.getCamundaTarget());
				isMapped(mapping.getCamundaSource(), mapping.getCamundaSourceExpression(), mapping.getCamundaTarget());
			});
			call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().forEach((mapping) -> {
				assertThat(Names.variables()).containsKey(mapping.getCamundaTarget());
				isMapped(mapping.getCamundaSource(), mapping.getCamundaSourceExpression(), mapping.getCamundaTarget());
			});
		});
	}

	@Test
	void asksDeclaredTables() {
		assertThat(Models.every(BusinessRuleTask.class)).isNotEmpty().allSatisfy((task) -> {
			assertThat(Names.decisions()).contains(task.getCamundaDecisionRef());
			assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("latest");
			assertThat(task.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
			assertThat(Names.variables()).containsKey(task.getCamundaResultVariable());
		});
		assertThat(Models.every(BusinessRuleTask.class)
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.collect(Collectors.toSet())).isEqualTo(askedByModels());
	}

	/** The table of deadlines is asked whenever a task comes. */
	private static Set<String> askedByModels() {
		return Names.decisions()
			.stream()
			.filter((table) -> !table.equals(Decisions.TASK_DEADLINE))
			.collect(Collectors.toSet());
	}

	@Test
	void givesEachUserTaskToGroupsThatExist() {
		Set<String> groups = Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet());
		assertThat(Models.every(UserTask.class)).isNotEmpty()
			.allSatisfy((task) -> assertThat(task.getCamundaCandidateGroupsList()).as(task.getId())
				.isNotEmpty()
				.isSubsetOf(groups));
	}

	@Test
	void usesEveryVariable() {
		String models = Stream.concat(
				Models.all().values().stream().map((model) -> org.camunda.bpm.model.bpmn.Bpmn.convertToString(model)),
				Models.tables().values().stream().map((table) -> org.camunda.bpm.model.dmn.Dmn.convertToString(table)))
			.collect(Collectors.joining());
		assertThat(Names.variables().keySet()).filteredOn((name) -> !KEYS_OF_ROWS.contains(name))
			.isNotEmpty()
			.allSatisfy((name) -> assertThat(models).containsPattern("\\b" + name + "\\b"));
	}

	@Test
	void labelsWhateverAPersonReads() {
		assertThat(Models.every(Process.class)).allSatisfy((process) -> assertThat(process.getName()).isNotBlank());
		assertThat(Models.every(FlowNode.class).filter((node) -> !(node instanceof Gateway))).isNotEmpty()
			.allSatisfy((node) -> assertThat(node.getName()).as(node.getId()).isNotBlank());
		Models.every(Gateway.class)
			.filter((gateway) -> gateway.getOutgoing().size() > 1 && isChoice(gateway))
			.forEach((gateway) -> {
				assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
				assertThat(gateway.getOutgoing())
					.allSatisfy((flow) -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
			});
	}

	@Test
	void saysOnEachUserTaskWhatItIsAndWhichLawItRestsOn() {
		assertThat(Models.every(UserTask.class)).allSatisfy((task) -> {
			assertThat(task.getDocumentations()).as(task.getId()).hasSize(1);
			Documentation text = task.getDocumentations().iterator().next();
			assertThat(text.getTextContent().split("\n")).as(task.getId()).hasSize(2);
			assertThat(text.getTextContent().split("\n")[1]).as(task.getId()).containsPattern("§|kap\\.|lov om|lov\\b");
		});
	}

	@Test
	void drawsEveryNodeAndFlow() {
		Models.all().forEach((file, model) -> {
			Set<String> shapes = model.getModelElementsByType(BpmnShape.class)
				.stream()
				.map((shape) -> shape.getBpmnElement().getId())
				.collect(Collectors.toSet());
			assertThat(shapes).as(file).containsAll(ids(model.getModelElementsByType(FlowNode.class).stream()));
			Set<String> edges = model.getModelElementsByType(BpmnEdge.class)
				.stream()
				.map((edge) -> edge.getBpmnElement().getId())
				.collect(Collectors.toSet());
			assertThat(edges).as(file)
				.containsAll(
						model.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId).toList());
		});
	}

	@Test
	void bindsEachUserTaskAndListedStartToTheFormOfItsName() {
		assertThat(Models.every(UserTask.class)).isNotEmpty().allSatisfy((task) -> {
			assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
			assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
			assertThat(task.getCamundaFormKey()).isNull();
		});
		assertThat(Models.every(StartEvent.class).filter((start) -> start.getCamundaFormRef() != null)).isNotEmpty()
			.allSatisfy((start) -> {
				assertThat(start.getCamundaFormRef()).isEqualTo(start.getId());
				assertThat(start.getCamundaFormRefBinding()).isEqualTo("latest");
			});
	}

	private static void isFlagOrComparison(String condition) {
		Matcher comparison = COMPARISON.matcher(condition);
		if (comparison.matches()) {
			assertThat(Names.variables()).containsKey(comparison.group(1));
			assertThat(Names.variables().get(comparison.group(1))).as(condition).contains(comparison.group(3));
			return;
		}
		Matcher flag = FLAG.matcher(condition);
		assertThat(flag.matches()).as(condition).isTrue();
		assertThat(Names.variables()).containsKey(flag.group(2));
		assertThat(Names.variables().get(flag.group(2))).as(condition).isEmpty();
	}

	private static void isMapped(String source, String expression, String target) {
		if (expression == null) {
			assertThat(source).isEqualTo(target);
		}
		else if (expression.startsWith("${")) {
			isFlagOrComparison(expression);
		}
		else {
			assertThat(Names.variables().get(target)).contains(expression);
		}
	}

	private static void isTime(TimeDate time) {
		assertThat(Names.variables()).containsKey(referenced(time.getTextContent()));
		assertThat(referenced(time.getTextContent())).endsWith("At");
	}

	private static String referenced(String expression) {
		Matcher reference = REFERENCE.matcher(expression);
		assertThat(reference.matches()).as(expression).isTrue();
		return reference.group(1);
	}

	private static Process processOf(BpmnModelInstance model) {
		return model.getModelElementsByType(Process.class).iterator().next();
	}

	private static Set<String> ids(Stream<FlowNode> nodes) {
		return nodes.map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<DomElement> everyElement(DomElement element) {
		return Stream.concat(Stream.of(element),
				element.getChildElements().stream().flatMap(ModelContractTest::everyElement));
	}

	/**
	 * Whether a condition chooses the way: not where all ways are taken, nor where what
	 * happens first chooses.
	 */
	private static boolean isChoice(Gateway gateway) {
		return !(gateway instanceof ParallelGateway) && !(gateway instanceof EventBasedGateway);
	}

}
