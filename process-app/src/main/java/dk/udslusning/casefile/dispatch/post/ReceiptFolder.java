package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the receipts of the post. What was recorded is moved to {@code handled}; what
 * cannot be is moved to {@code set-aside} beside its reason. A receipt that could not be
 * recorded because the database did not answer stays where it is.
 */
class ReceiptFolder {

	private static final Logger log = LoggerFactory.getLogger(ReceiptFolder.class);

	private static final long LARGEST = 64 * 1024;

	private final Path folder;

	private final Postings postings;

	private final ObjectMapper json;

	ReceiptFolder(Path folder, Postings postings, ObjectMapper json) {
		this.folder = folder;
		this.postings = postings;
		this.json = json;
	}

	/**
	 * Takes in what lies there, by name.
	 * @throws IOException where the folder cannot be read
	 */
	void takeIn() throws IOException {
		List<Path> receipts;
		try (Stream<Path> listed = Files.list(this.folder)) {
			receipts = listed.filter((file) -> file.getFileName().toString().endsWith(".json"))
				.filter((file) -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				.sorted()
				.toList();
		}
		for (Path receipt : receipts) {
			takeIn(receipt);
		}
	}

	/** One receipt that cannot be taken in stops no other. */
	private void takeIn(Path receipt) {
		try {
			record(receipt);
			move(receipt, "handled");
		}
		catch (BadReceipt ex) {
			setAside(receipt, ex.getMessage());
		}
		catch (IOException | RuntimeException ex) {
			log.warn("A receipt could not be taken in and is tried again: {}", ex.getClass().getSimpleName());
		}
	}

	private void record(Path receipt) throws IOException {
		JsonNode read = read(receipt);
		String reference = text(read, "reference");
		String state = text(read, "state");
		LocalDate day = day(text(read, "on"));
		try {
			switch (state) {
				case "RECEIVED" -> this.postings.received(reference, day);
				case "FAILED" -> this.postings.failed(reference, day, read.path("reason").asText(null));
				default -> throw new BadReceipt("\"state\" must be RECEIVED or FAILED");
			}
		}
		catch (NoSuchPosting ex) {
			throw new BadReceipt("\"reference\" is of no letter that was handed over");
		}
		catch (ImpossibleDay ex) {
			throw new BadReceipt("\"on\" is a day to come, or before the letter was laid ready");
		}
		log.info("Receipt of {}: {}", reference, state);
	}

	private JsonNode read(Path receipt) throws IOException {
		if (Files.size(receipt) > LARGEST) {
			throw new BadReceipt("The file is larger than " + LARGEST + " bytes");
		}
		try {
			JsonNode read = this.json.readTree(Files.readAllBytes(receipt));
			if (read == null || !read.isObject()) {
				throw new BadReceipt("The file is no JSON object");
			}
			return read;
		}
		catch (JsonProcessingException ex) {
			throw new BadReceipt("The file is no JSON");
		}
	}

	private static String text(JsonNode read, String field) {
		JsonNode value = read.path(field);
		if (!value.isTextual()) {
			throw new BadReceipt("\"" + field + "\" is missing or no text");
		}
		return value.textValue();
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new BadReceipt("\"on\" must be a day such as 2026-11-27");
		}
	}

	private void setAside(Path receipt, String reason) {
		try {
			Path aside = move(receipt, "set-aside");
			Files.writeString(aside.resolveSibling(aside.getFileName() + ".reason.txt"), reason + "\n",
					StandardCharsets.UTF_8);
			log.warn("A receipt was set aside: {}", reason);
		}
		catch (IOException ex) {
			log.warn("A bad receipt could not be set aside: {}", ex.getClass().getSimpleName());
		}
	}

	/** A second file of the same name gets a number. */
	private Path move(Path receipt, String to) throws IOException {
		Path target = Files.createDirectories(this.folder.resolve(to));
		Path free = target.resolve(receipt.getFileName());
		for (int number = 2; Files.exists(free); number++) {
			free = target.resolve(number + "-" + receipt.getFileName());
		}
		return Files.move(receipt, free);
	}

	private static final class BadReceipt extends RuntimeException {

		BadReceipt(String message) {
			super(message);
		}

	}

}
