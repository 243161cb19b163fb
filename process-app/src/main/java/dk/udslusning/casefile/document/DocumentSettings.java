package dk.udslusning.casefile.document;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code udslusning.documents.*}.
 *
 * @param largest how large one document may be
 * @param openUnscanned whether a document that no scanner has seen may be opened all the
 * same; only where each workstation scans what it takes in
 * @param scanner where the virus scanner is
 */
@ConfigurationProperties("udslusning.documents")
public record DocumentSettings(@DefaultValue("20MB") DataSize largest, @DefaultValue("false") boolean openUnscanned,
		@DefaultValue Scanner scanner) {

	/**
	 * Settings {@code udslusning.documents.scanner.*}.
	 *
	 * @param host where clamd listens; empty for none
	 * @param port its port
	 * @param limit how long one scan may take
	 */
	public record Scanner(@DefaultValue("") String host, @DefaultValue("3310") int port,
			@DefaultValue("30s") Duration limit) {
	}

}
