package dk.udslusning.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.ability.AbilityToPay;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.time.Deadlines;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Gives the rules their dated data. A fault in a file stops the start.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue(ResourcePatternResolver resources, Clock clock,
			@Value("${udslusning.catalogue.overlay:}") List<String> overlays) {
		return CatalogueLoader.load(
				new CatalogueFolders(resources)
					.read(overlays.stream().map(String::strip).filter((overlay) -> !overlay.isEmpty()).toList()),
				LocalDate.now(clock));
	}

	@Bean
	Schemes schemes(Catalogue catalogue) {
		return catalogue.schemes();
	}

	@Bean
	CompulsoryKinds compulsoryKinds(Catalogue catalogue) {
		return catalogue.compulsoryKinds();
	}

	@Bean
	RateStore rateStore(RateConfirmations confirmations) {
		return confirmations::find;
	}

	/** What was confirmed in the application goes before the files. */
	@Bean
	Rates rates(Catalogue catalogue, RateStore store) {
		Rates files = catalogue.fileRates();
		return (code, day) -> store.find(code, day).or(() -> files.find(code, day));
	}

	@Bean
	RefundCalculator refundCalculator(Rates rates, CompulsoryKinds kinds, Catalogue catalogue) {
		return new RefundCalculator(rates, kinds, catalogue::settings);
	}

	@Bean
	AbilityToPay abilityToPay(Rates rates) {
		return new AbilityToPay(rates);
	}

	@Bean
	Eligibility eligibility() {
		return new Eligibility();
	}

	@Bean
	ExplanationVerifier explanationVerifier() {
		return new ExplanationVerifier();
	}

	@Bean
	WorkingDays workingDays(Catalogue catalogue) {
		return new DanishWorkingDays(catalogue);
	}

	@Bean
	Deadlines deadlines(WorkingDays workingDays) {
		return new Deadlines(workingDays);
	}

	@Bean
	ExplanationJson explanationJson() {
		return new ExplanationJson();
	}

}
