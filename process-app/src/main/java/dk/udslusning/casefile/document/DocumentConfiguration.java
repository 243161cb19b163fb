package dk.udslusning.casefile.document;

import java.net.InetSocketAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scanner of the settings.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

	@Bean
	VirusScan virusScan(DocumentSettings settings) {
		DocumentSettings.Scanner scanner = settings.scanner();
		return scanner.host().isBlank() ? new NoVirusScan() : new ClamdVirusScan(
				InetSocketAddress.createUnresolved(scanner.host().strip(), scanner.port()), scanner.limit());
	}

}
