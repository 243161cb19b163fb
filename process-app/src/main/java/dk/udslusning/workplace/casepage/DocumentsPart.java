package dk.udslusning.workplace.casepage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.ScanResult;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What came on paper or as a file, the newest first.
 */
@Component
class DocumentsPart implements PagePart {

	private final Documents documents;

	DocumentsPart(Documents documents) {
		this.documents = documents;
	}

	@Override
	public PartName name() {
		return PartName.DOCUMENTS;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		List<Document> newestFirst = new ArrayList<>(this.documents.of(caseNumber));
		Collections.reverse(newestFirst);
		newestFirst.forEach((document) -> tell(document, part));
		return part.orElse("Der er ingen dokumenter endnu.");
	}

	private static void tell(Document document, Part.Writer part) {
		boolean locked = document.scan() == ScanResult.Verdict.INFECTED;
		part.row(DanishDates.format(document.receivedOn()), document.subject(), more(document),
				locked ? null
						: "/camunda/api/workplace/papers/" + document.caseNumber() + "/documents/" + document.id(),
				false);
	}

	private static String more(Document document) {
		String from = (document.receivedFrom() != null) ? ", fra " + document.receivedFrom() : "";
		String scan = switch (document.scan()) {
			case CLEAN -> "";
			case NOT_SCANNED -> ". Ikke scannet for virus";
			case INFECTED -> ". Lukket: virus fundet";
		};
		return document.kind().danishName() + from + scan;
	}

}
