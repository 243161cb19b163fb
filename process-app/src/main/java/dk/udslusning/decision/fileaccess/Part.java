package dk.udslusning.decision.fileaccess;

import java.nio.charset.StandardCharsets;

/**
 * What becomes of one line: how it stands in the file, why, and its bytes.
 *
 * @param treatment how
 * @param ground why something is left out; empty where nothing is
 * @param extension how the name of its file ends; null where it has none
 * @param content its bytes; null where it has none
 */
record Part(Treatment treatment, String ground, String extension, byte[] content) {

	static Part leftOut(String ground) {
		return new Part(Treatment.LEFT_OUT, ground, null, null);
	}

	static Part listed() {
		return new Part(Treatment.LISTED, "", null, null);
	}

	static Part file(String extension, byte[] content) {
		return new Part(Treatment.INCLUDED, "", extension, content);
	}

	static Part text(String text, boolean trimmed) {
		byte[] content = ("\uFEFF" + text + "\n").replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
		return trimmed ? new Part(Treatment.TRIMMED, CompleteFile.OTHERS, "txt", content) : file("txt", content);
	}

}
