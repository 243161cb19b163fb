package dk.udslusning.api;

import java.io.IOException;
import java.io.InputStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * The shelters' notices as a file.
 */
@RestController
@RequestMapping(path = "/api/referrals/csv", consumes = "text/csv")
@Tag(name = "Meldinger fra boformer")
class UploadController {

	private static final String EXAMPLE = """
			Reference;Indskrevet;Planlagt udskrivning;Anonym;Navn;CPR-nummer;Beskyttelse;Telefon;Børn;Haster
			KL-2026-0412;01.11.2026;01.02.2027;nej;Maja Lindevang;750601-4016;ja;20 11 22 33;2;akut
			KL-2026-0413;03.11.2026;;ja;;;;;;almindelig
			""";

	private final UploadDesk desk;

	private final DataSize largest;

	UploadController(UploadDesk desk, @Value("${udslusning.upload.largest:1MB}") DataSize largest) {
		this.desk = desk;
		this.largest = largest;
	}

	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Send en fil med meldinger",
			description = "UTF-8 eller Windows-1252, semikolon, danske datoer. Svaret siger, hvad der blev af hver linje; "
					+ "en linje, der afvises, standser ingen anden. Accept: text/csv giver svaret som en fil. Filen kan også komme "
					+ "fra en formular (multipart/form-data) i feltet file.",
			requestBody = @RequestBody(
					content = @Content(mediaType = "text/csv", examples = @ExampleObject(value = EXAMPLE))))
	@ApiResponse(responseCode = "200", description = "Hvad der blev af hver linje")
	UploadReport upload(HttpServletRequest request) throws IOException {
		return this.desk.take(content(request));
	}

	/** The same from a form, in the field {@code file}. */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(hidden = true)
	UploadReport uploadForm(@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		return this.desk.take(content(file));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = "text/csv;charset=UTF-8")
	@Operation(hidden = true)
	String uploadFormForSpreadsheet(@RequestParam(name = "file", required = false) MultipartFile file)
			throws IOException {
		return this.desk.take(content(file)).csv();
	}

	/** For whoever asks for {@code text/csv}; the description tells it with the other. */
	@PostMapping(produces = "text/csv;charset=UTF-8")
	@Operation(hidden = true)
	String uploadForSpreadsheet(HttpServletRequest request) throws IOException {
		return this.desk.take(content(request)).csv();
	}

	/** The bytes as they came: the encoding is told from them, not from a header. */
	private byte[] content(HttpServletRequest request) throws IOException {
		return content(request.getInputStream());
	}

	private byte[] content(MultipartFile file) throws IOException {
		if (file == null) {
			throw new UnreadableUpload("Formularen har ingen fil. Læg den i feltet »file«");
		}
		if (file.getSize() > this.largest.toBytes()) {
			throw new MaxUploadSizeExceededException(this.largest.toBytes());
		}
		try (InputStream content = file.getInputStream()) {
			return content(content);
		}
	}

	private byte[] content(InputStream stream) throws IOException {
		int most = Math.toIntExact(this.largest.toBytes());
		byte[] content = stream.readNBytes(most + 1);
		if (content.length > most) {
			throw new UnreadableUpload(
					"Filen er større end " + this.largest.toKilobytes() + " kB. Del den i flere; intet er gemt");
		}
		return content;
	}

}
