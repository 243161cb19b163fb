package dk.udslusning.casefile.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a file may be. Chosen because every office can open them in ten years, and because
 * none of them runs anything when it is opened; Word and OpenDocument without macros
 * alone.
 */
public enum MediaType {

	PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg"), TIFF("image/tiff", "tif"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), TEXT("text/plain", "txt"), EMAIL("message/rfc822", "eml");

	private final String code;

	private final String extension;

	MediaType(String code, String extension) {
		this.code = code;
		this.extension = extension;
	}

	/** The code that is sent with it. */
	public String code() {
		return this.code;
	}

	/** How the name of a file of it ends. */
	public String extension() {
		return this.extension;
	}

	/** The type of the code. */
	public static Optional<MediaType> of(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findFirst();
	}

}
