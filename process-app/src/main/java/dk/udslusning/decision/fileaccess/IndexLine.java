package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the list of papers.
 *
 * @param number its number in the list, from 1
 * @param day the day it is about
 * @param kind Danish, what it is
 * @param subject Danish, what it is about, without what is left out
 * @param reference what names it in the journal
 * @param treatment how it stands in the file
 * @param ground why something is left out; empty where nothing is
 * @param fileName its part in the file; empty where it has none
 */
public record IndexLine(int number, LocalDate day, String kind, String subject, String reference, Treatment treatment,
		String ground, Optional<String> fileName) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "IndexLine[" + this.number + ", " + this.reference + ", " + this.treatment + "]";
	}

}
