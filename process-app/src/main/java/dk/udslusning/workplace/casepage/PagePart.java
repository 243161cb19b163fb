package dk.udslusning.workplace.casepage;

/**
 * Writes one part of the page. Asked only where the user may read the case.
 */
interface PagePart {

	PartName name();

	Part of(String caseNumber);

}
