package dk.udslusning.api.calculation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.api.StrictJson;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.CatalogueFixture;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.ability.AbilityToPay;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.RefundCalculator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/**
 * A file of months through the interface, without the network: a line of JSON in, a line
 * of JSON out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {

	private static final int LINES = 1000;

	private static final String LINE = """
			{"scheme":"FRIKOMMUNE_25","month":"2021-%02d","origin":"HOMELESS_SHELTER_110",\
			"home":{"areaM2":75,"rentOere":%d,"compulsoryPayments":[]},"household":{"adults":1,"children":%d},\
			"annualHouseholdIncomeOere":16000000,"annualHouseholdWealthOere":0,"tenantHasIncome":true,\
			"housingBenefit":{"applied":true,"decidedMonthlyOere":null},\
			"ownPayment":{"enteredMonthlyOere":null,"reducedToOere":null}}
			""";

	private AnnotationConfigApplicationContext context;

	private RefundDesk desk;

	private ObjectMapper json;

	private byte[] file;

	@Setup
	public void prepare() {
		Catalogue catalogue = CatalogueFixture.demo();
		this.json = Jackson2ObjectMapperBuilder.json().build();
		this.context = new AnnotationConfigApplicationContext();
		this.context.registerBean(ObjectMapper.class, () -> this.json);
		this.context.registerBean(Catalogue.class, () -> catalogue);
		this.context.registerBean(Schemes.class, () -> catalogue.schemes());
		this.context.registerBean(CompulsoryKinds.class, () -> catalogue.compulsoryKinds());
		this.context.registerBean(RefundCalculator.class, () -> new RefundCalculator(catalogue.fileRates(),
				catalogue.compulsoryKinds(), catalogue::settings));
		this.context.registerBean(AbilityToPay.class, () -> new AbilityToPay(catalogue.fileRates()));
		this.context.registerBean(Eligibility.class, Eligibility::new);
		this.context.registerBean(ExplanationJson.class, ExplanationJson::new);
		this.context.register(StrictJson.class, RequestReader.class, CalculationReasons.class, TrialCalculations.class,
				RefundDesk.class);
		this.context.refresh();
		this.desk = this.context.getBean(RefundDesk.class);
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < LINES; i++) {
			lines.append(LINE.formatted(1 + i % 12, 600_000 + i, i % 4));
		}
		this.file = lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	@TearDown
	public void close() {
		this.context.close();
	}

	@Benchmark
	@OperationsPerInvocation(LINES)
	public void lineWithoutExplanation() throws IOException {
		run(false);
	}

	@Benchmark
	@OperationsPerInvocation(LINES)
	public void lineWithExplanation() throws IOException {
		run(true);
	}

	private void run(boolean explained) throws IOException {
		new RefundBatch(this.desk, explained, this.json).run(new ByteArrayInputStream(this.file),
				OutputStream.nullOutputStream());
	}

}
