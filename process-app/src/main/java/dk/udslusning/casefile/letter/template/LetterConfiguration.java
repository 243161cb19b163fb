package dk.udslusning.casefile.letter.template;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters of the settings. A fault in the municipality's own templates stops the
 * start; ours are checked by a test.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
class LetterConfiguration {

	@Bean
	LetterTemplates letterTemplates(LetterSettings settings) {
		LetterTemplates templates = LetterTemplates.of(settings.overlay());
		List<LetterFault> faults = (settings.overlay() != null) ? templates.faults() : List.of();
		if (!faults.isEmpty()) {
			throw new FaultyLetters(faults);
		}
		return templates;
	}

	@Bean
	LetterLook letterLook(LetterTemplates templates, LetterSettings settings) {
		return new LetterLook(templates.style(), Logo.of(settings.logo()));
	}

}
