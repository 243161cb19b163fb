package dk.udslusning.workplace.overview;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhatHappenedTest {

	private static final String NAMES_A_PERSON = """
			org.camunda.bpm.engine.ProcessEngineException: Exception while invoking TaskListener
				at org.camunda.bpm.engine.impl.Something.run(Something.java:1)
			Caused by: java.lang.IllegalStateException: Mette Prøvesen 010190-1234 har ingen lejekontrakt
				at dk.udslusning.casefile.lease.Leases.required(Leases.java:60)
			""";

	@Test
	void saysTheKindOfErrorAndNothingOfItsMessage() {
		assertThat(WhatHappened.in(NAMES_A_PERSON)).startsWith("Sagen mangler noget").doesNotContain("Mette", "010190");
		assertThat(WhatHappened.kind(NAMES_A_PERSON)).isEqualTo("IllegalStateException");
	}

	@Test
	void takesNoWordOfAMessageForAKind() {
		assertThat(WhatHappened.kind("java.lang.IllegalStateException: fejl\nCaused by: Mette Prøvesen"))
			.isEqualTo("IllegalStateException");
		assertThat(WhatHappened.kind("Mette Prøvesen")).isNull();
	}

	@Test
	void tellsWhatPassesFromWhatMustBeMended() {
		assertThat(WhatHappened.in("org.camunda.bpm.engine.OptimisticLockingException: ENGINE-03005"))
			.contains("på samme tid");
		assertThat(WhatHappened.in("java.sql.SQLTransientConnectionException: timeout")).contains("svarede ikke");
		assertThat(WhatHappened.in("java.io.UncheckedIOException: plads")).contains("fil eller mappe");
		assertThat(WhatHappened.in("org.springframework.dao.DuplicateKeyException: x")).contains("udvikleren");
		assertThat(WhatHappened.in("com.example.OddException: x")).contains("ikke kender");
		assertThat(WhatHappened.in(null)).contains("ikke kender");
		assertThat(WhatHappened.kind(null)).isNull();
	}

}
