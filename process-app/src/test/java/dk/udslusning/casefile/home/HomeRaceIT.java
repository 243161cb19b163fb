package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two caseworkers at once, so nothing is rolled back: what was made is removed. */
@CaseFileDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HomeRaceIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private HomeOffers offers;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private String first;

	private String second;

	private long home;

	@BeforeEach
	void openTwoCasesAndOneHome() {
		this.first = open();
		this.second = open();
		this.home = this.homes.add(SampleHomes.family()).id();
	}

	@AfterEach
	void removeWhatWasMade() {
		this.jdbc.sql("delete from home_offer where home_id = :home").param("home", this.home).update();
		this.jdbc.sql("delete from transitional_home where id = :home").param("home", this.home).update();
		this.jdbc.sql("delete from case_file where case_number in (:first, :second)")
			.param("first", this.first)
			.param("second", this.second)
			.update();
	}

	@Test
	void givesAHomeToOneOfTwoHouseholdsThatAskAtOnce() throws Exception {
		CountDownLatch offered = new CountDownLatch(1);
		CountDownLatch mayCommit = new CountDownLatch(1);
		CompletableFuture<Void> one = CompletableFuture
			.runAsync(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				this.offers.offer(this.first, wish());
				offered.countDown();
				await(mayCommit);
			}));
		await(offered);
		CompletableFuture<Iterable<String>> two = CompletableFuture
			.supplyAsync(() -> fieldsRefusedBy(() -> this.offers.offer(this.second, wish())));
		assertThatExceptionOfType(TimeoutException.class).as("the second waits")
			.isThrownBy(() -> two.get(300, TimeUnit.MILLISECONDS));
		mayCommit.countDown();
		one.get(10, TimeUnit.SECONDS);
		assertThat(two.get(10, TimeUnit.SECONDS)).containsExactly("home");
	}

	private String open() {
		String caseNumber = this.cases.open(TODAY, "sagsbehandler1").caseNumber();
		this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63");
		return caseNumber;
	}

	private HomeWish wish() {
		return new HomeWish(this.home, LocalDate.of(2026, 12, 1), null, HomeConditions.none());
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
