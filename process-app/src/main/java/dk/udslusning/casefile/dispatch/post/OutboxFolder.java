package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.casefile.letter.Channel;

/**
 * Lays each letter in a folder of its own, from which the municipality's post fetches it.
 * The folder appears whole or not at all. See {@code docs/dispatch.md}.
 */
class OutboxFolder implements LetterPost {

	private final Path outbox;

	private final String municipality;

	private final ObjectMapper json = new ObjectMapper();

	OutboxFolder(Path outbox, String municipality) {
		this.outbox = outbox;
		this.municipality = municipality;
	}

	@Override
	public void handOver(OutgoingLetter letter) {
		try {
			layDown(letter);
		}
		catch (IOException ex) {
			throw new LetterNotHandedOver("The letter " + letter.reference() + " could not be laid in the outbox ("
					+ ex.getClass().getSimpleName()
					+ "). Check that the folder of udslusning.dispatch.outbox is there, can be written and has room",
					ex);
		}
	}

	/**
	 * The outbox itself is never made here: a drive that is not mounted must not look
	 * like an outbox.
	 */
	private void layDown(OutgoingLetter letter) throws IOException {
		if (!Files.isDirectory(this.outbox)) {
			throw new IOException("no folder");
		}
		Path shelf = this.outbox.resolve((letter.channel() == Channel.DIGITAL_POST) ? "digital-post" : "papir");
		Path folder = shelf.resolve(letter.reference());
		if (Files.isDirectory(folder)) {
			return;
		}
		Files.createDirectories(shelf);
		Path part = shelf.resolve(".part-" + letter.reference());
		DurableFiles.remove(part);
		Files.createDirectory(part);
		DurableFiles.write(part.resolve(letter.file().name()), letter.file().bytes());
		DurableFiles.write(part.resolve("metadata.json"), metadata(letter));
		if (letter.channel() == Channel.DIGITAL_POST) {
			DurableFiles.write(part.resolve("message.xml"),
					MessageXml.of(letter, this.municipality).getBytes(StandardCharsets.UTF_8));
		}
		DurableFiles.force(part);
		Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
		DurableFiles.force(shelf);
	}

	private byte[] metadata(OutgoingLetter letter) throws IOException {
		Map<String, String> metadata = new LinkedHashMap<>();
		metadata.put("reference", letter.reference());
		metadata.put("channel", letter.channel().name());
		metadata.put("kind", letter.kind().name());
		metadata.put("kindName", letter.kind().danishName());
		metadata.put("caseNumber", letter.caseNumber());
		metadata.put("created", MessageXml.time(letter.created()));
		metadata.put("file", letter.file().name());
		metadata.put("mediaType", letter.file().mediaType());
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(metadata);
	}

}
