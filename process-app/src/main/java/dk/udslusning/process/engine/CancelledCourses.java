package dk.udslusning.process.engine;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes into the journal of an open case that somebody has cancelled its course. A
 * built-in listener: no request to skip custom listeners leaves it out. The task about it
 * comes with the next comparison.
 */
@Component
class CancelledCourses extends AbstractBpmnParseListener implements ExecutionListener {

	private final CaseFiles cases;

	private final CaseJournal journal;

	private final IdentityService identity;

	CancelledCourses(@Lazy CaseFiles cases, @Lazy CaseJournal journal, @Lazy IdentityService identity) {
		this.cases = cases;
		this.journal = journal;
		this.identity = identity;
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity definition) {
		if (TransitionCourse.KEY.equals(definition.getKey())) {
			definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, this);
		}
	}

	@Override
	public void notify(DelegateExecution course) {
		String caseNumber = course.getProcessBusinessKey();
		boolean byAPerson = course.isCanceled() && caseNumber != null
				&& this.identity.getCurrentAuthentication() != null;
		if (byAPerson && this.cases.find(caseNumber).filter(CaseFile::isOpen).isPresent()) {
			this.journal.record(caseNumber, TransitionCourse.KEY, null, "Sagens forløb er afbrudt uden om opgaverne");
		}
	}

}
