package dk.udslusning.catalogue;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class FaultyCatalogueAnalyzerTest {

	@Test
	void stopsTheStartWithTheFaultsInsteadOfAStackTrace(@TempDir Path empty) {
		new ApplicationContextRunner().withUserConfiguration(CatalogueConfiguration.class)
			.withBean(Clock.class, Clock::systemDefaultZone)
			.withPropertyValues("udslusning.catalogue.overlay=" + empty)
			.run((context) -> {
				assertThat(context).hasFailed();
				FailureAnalysis analysis = new FaultyCatalogueAnalyzer().analyze(context.getStartupFailure());
				assertThat(analysis.getDescription()).contains("programmet starter ikke", empty.toString());
				assertThat(analysis.getAction()).contains("udslusning.catalogue.overlay");
			});
	}

}
