package dk.udslusning.casefile.dispatch.post;

import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.OfficeContact;
import dk.udslusning.casefile.letter.pdf.LetterPdfs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The post of the settings.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchSettings.class)
class DispatchConfiguration {

	@Bean
	LetterContent letterContent(LetterPdfs pdfs) {
		return (letterId) -> new LetterFile("letter.pdf", "application/pdf", pdfs.of(letterId));
	}

	/**
	 * Only where letters are handed over by the application.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@ConditionalOnProperty("udslusning.dispatch.enabled")
	static class Enabled {

		@Bean
		LetterPost letterPost(DispatchSettings settings, OfficeContact office) {
			return new OutboxFolder(settings.outbox(), office.municipality());
		}

		@Bean
		PostCourier postCourier(Postings postings, Letters letters, LetterContent content, LetterPost post,
				DispatchSettings settings, Clock clock) {
			return new PostCourier(postings, letters, content, post, settings.confirmation(),
					new ReceiptFolder(settings.receipts(), postings, new ObjectMapper()), settings.receiptWorkingDays(),
					clock);
		}

	}

}
