package dk.udslusning.casefile.document;

/**
 * Where no scanner is set.
 */
final class NoVirusScan implements VirusScan {

	@Override
	public ScanResult scan(byte[] content) {
		return ScanResult.notScanned("Der er ingen virusscanner");
	}

}
