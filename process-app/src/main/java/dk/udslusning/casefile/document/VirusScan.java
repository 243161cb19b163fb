package dk.udslusning.casefile.document;

/**
 * Looks for viruses. A port: {@link ClamdVirusScan} speaks to ClamAV; another scanner is
 * another implementation.
 * <p>
 * Who implements it keeps to this:
 * <ul>
 * <li>It answers within its own time limit, whatever the scanner does.</li>
 * <li>It throws nothing because of the scanner: one that is away, late, or not understood
 * is {@link ScanResult.Verdict#NOT_SCANNED}. In doubt nothing is clean.</li>
 * <li>It keeps no content, and writes none of it to a log.</li>
 * <li>It may be asked by several threads at once.</li>
 * </ul>
 */
public interface VirusScan {

	/**
	 * Scans a content.
	 * @param content its bytes
	 */
	ScanResult scan(byte[] content);

}
