package dk.udslusning.casefile.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same notice twice at once, so nothing is rolled back: what was made is removed. */
@CaseFileDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RegisterTransitionRaceIT {

	@Autowired
	private RegisterTransition register;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final CountDownLatch registered = new CountDownLatch(1);

	private final CountDownLatch mayEnd = new CountDownLatch(1);

	@AfterEach
	void removeWhatWasMade() {
		for (String table : new String[] { "registered_notice", "release", "safe_contact", "citizen", "case_file" }) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void opensOneCaseForTheSameNoticeSentTwiceAtOnce() throws Exception {
		CompletableFuture<String> one = firstThatEnds(false);
		CompletableFuture<RejectedInput> two = CompletableFuture
			.supplyAsync(() -> Rejections.refusal(() -> this.register.register(Notices.fromCrisisCentre())));
		assertThatExceptionOfType(TimeoutException.class).as("the second waits")
			.isThrownBy(() -> two.get(300, TimeUnit.MILLISECONDS));
		this.mayEnd.countDown();
		String caseNumber = one.get(10, TimeUnit.SECONDS);
		assertThat(two.get(10, TimeUnit.SECONDS).faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.field()).isEqualTo("receivedOn");
			assertThat(fault.message()).contains("lige registreret som sag " + caseNumber);
		});
		assertThat(this.jdbc.sql("select case_number from case_file").query(String.class).list())
			.containsExactly(caseNumber);
	}

	@Test
	void refusesTheSecondWhereTheFirstTakesItsTime() throws Exception {
		CompletableFuture<String> one = firstThatEnds(false);
		RejectedInput refusal = Rejections.refusal(() -> this.register.register(Notices.fromCrisisCentre()));
		this.mayEnd.countDown();
		assertThat(refusal.faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).contains("er ved at blive registreret"));
		String caseNumber = one.get(10, TimeUnit.SECONDS);
		assertThat(this.jdbc.sql("select case_number from case_file").query(String.class).list())
			.containsExactly(caseNumber);
	}

	@Test
	void takesTheSecondWhereTheFirstCameToNothing() throws Exception {
		CompletableFuture<String> one = firstThatEnds(true);
		CompletableFuture<String> two = CompletableFuture
			.supplyAsync(() -> this.register.register(Notices.fromCrisisCentre()));
		this.mayEnd.countDown();
		String lost = one.get(10, TimeUnit.SECONDS);
		String kept = two.get(10, TimeUnit.SECONDS);
		assertThat(this.jdbc.sql("select case_number from case_file").query(String.class).list()).containsExactly(kept)
			.doesNotContain(lost);
	}

	private CompletableFuture<String> firstThatEnds(boolean inNothing) throws InterruptedException {
		CompletableFuture<String> first = CompletableFuture
			.supplyAsync(() -> new TransactionTemplate(this.transactions).execute((status) -> {
				String caseNumber = this.register.register(Notices.fromCrisisCentre());
				if (inNothing) {
					status.setRollbackOnly();
				}
				this.registered.countDown();
				await(this.mayEnd);
				return caseNumber;
			}));
		await(this.registered);
		return first;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
