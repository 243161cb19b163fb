package dk.udslusning.workplace.papers;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Bytes that a browser saves: it neither shows them nor guesses what they are, and keeps
 * no copy.
 */
final class Download {

	private Download() {
	}

	static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(fileName).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.contentType(MediaType.parseMediaType(mediaType))
			.contentLength(content.length)
			.body(content);
	}

}
