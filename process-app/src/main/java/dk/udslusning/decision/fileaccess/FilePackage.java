package dk.udslusning.decision.fileaccess;

import java.util.List;

/**
 * The papers of a case in one ZIP, with the list of them.
 *
 * @param fileName its name, which tells nobody who
 * @param zip its bytes
 * @param sha256 64 hexadecimal digits of them
 * @param index the list, in order
 */
public record FilePackage(String fileName, byte[] zip, String sha256, List<IndexLine> index) {

	public FilePackage {
		index = List.copyOf(index);
	}

	/** Whether something is left out, wholly or in part. */
	public boolean isPartial() {
		return this.index.stream()
			.anyMatch((line) -> line.treatment() == Treatment.LEFT_OUT || line.treatment() == Treatment.TRIMMED);
	}

	/**
	 * Without the papers, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "FilePackage[" + this.fileName + "]";
	}

}
