package dk.udslusning.process.form.fileaccess;

import dk.udslusning.decision.fileaccess.AccessRequest;
import dk.udslusning.decision.fileaccess.FileAccesses;
import dk.udslusning.decision.fileaccess.NewAccess;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Aktindsigt": a request finds its case.
 */
@Component
class FileAccessForm implements StartForm<NewAccess> {

	private final FileAccesses accesses;

	FileAccessForm(FileAccesses accesses) {
		this.accesses = accesses;
	}

	@Override
	public String id() {
		return FileAccess.START_EVENT_FILE_ACCESS;
	}

	@Override
	public Class<NewAccess> type() {
		return NewAccess.class;
	}

	@Override
	public Started submit(NewAccess input) {
		AccessRequest request = this.accesses.request(input);
		return Started.inCase(request.caseNumber(),
				Routing.none()
					.with(Variables.FILE_ACCESS_ID, request.id())
					.with(Variables.FILE_ACCESS_DUE_AT, Deadlines.morningOf(request.answerBy()).toString()));
	}

}
