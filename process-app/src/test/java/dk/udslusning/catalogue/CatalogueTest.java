package dk.udslusning.catalogue;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.refund.MunicipalSettings;
import dk.udslusning.rules.scheme.DecisionType;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CatalogueTest {

	private static final String RATE = """
			rates:
			  - code: OWN_PAYMENT_110
			    values:
			      - from: 2022-01-01
			        to: 2022-12-31
			        value: 94.80
			        status: CONFIRMED
			        source: Kommunen
			""";

	private final Catalogue shipped = CatalogueFixture.shipped();

	@ParameterizedTest
	@CsvSource({ "OWN_PAYMENT_109, 2018, 8400, CONFIRMED", "OWN_PAYMENT_110, 2018, 8700, CONFIRMED",
			"OWN_PAYMENT_110, 2019, 8900, DERIVED", "OWN_PAYMENT_110, 2020, 9100, DERIVED",
			"OWN_PAYMENT_109, 2021, 8900, CONFIRMED", "OWN_PAYMENT_110, 2021, 9300, CONFIRMED",
			"OWN_PAYMENT_109, 2023, 9338, CONFIRMED", "OWN_PAYMENT_110, 2023, 9671, CONFIRMED",
			"OWN_PAYMENT_109, 2024, 9664, DERIVED", "OWN_PAYMENT_110, 2024, 10009, DERIVED",
			"OWN_PAYMENT_109, 2025, 9850, ESTIMATED", "OWN_PAYMENT_110, 2025, 10200, ESTIMATED",
			"OWN_PAYMENT_109, 2026, 10060, ESTIMATED", "OWN_PAYMENT_110, 2026, 10420, ESTIMATED",
			"OWN_PAYMENT_109, 2027, 10260, ESTIMATED", "OWN_PAYMENT_110, 2027, 10630, ESTIMATED",
			"HOUSING_BENEFIT_INCOME_LIMIT, 2021, 14810000, CONFIRMED",
			"HOUSING_BENEFIT_INCOME_LIMIT, 2025, 16790000, DERIVED",
			"HOUSING_BENEFIT_INCOME_LIMIT, 2026, 17150000, CONFIRMED",
			"HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD, 2021, 3900000, CONFIRMED",
			"HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD, 2025, 4420000, DERIVED",
			"HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD, 2026, 4520000, DERIVED",
			"HOUSING_BENEFIT_HIGHEST_RENT, 2021, 8310000, DERIVED",
			"HOUSING_BENEFIT_HIGHEST_RENT, 2025, 9420000, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST_RENT, 2026, 9620000, DERIVED",
			"HOUSING_BENEFIT_LOWEST_OWN_SHARE, 2021, 2500000, CONFIRMED",
			"HOUSING_BENEFIT_LOWEST_OWN_SHARE, 2025, 2830000, CONFIRMED",
			"HOUSING_BENEFIT_LOWEST_OWN_SHARE, 2026, 2890000, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST, 2021, 4384800, CONFIRMED", "HOUSING_BENEFIT_HIGHEST, 2025, 4971600, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST, 2026, 5076000, CONFIRMED",
			"HOUSING_BENEFIT_WEALTH_FIRST_LIMIT, 2025, 88410000, CONFIRMED",
			"HOUSING_BENEFIT_WEALTH_SECOND_LIMIT, 2025, 176830000, CONFIRMED",
			"HOUSING_BENEFIT_AREA_FIRST_PERSON, 2026, 65, CONFIRMED",
			"HOUSING_BENEFIT_AREA_FURTHER_PERSON, 2026, 20, CONFIRMED",
			"HOUSING_BENEFIT_RENT_PART, 2026, 60, CONFIRMED", "HOUSING_BENEFIT_INCOME_PART, 2026, 18, CONFIRMED",
			"HOUSING_BENEFIT_PART_WITHOUT_CHILDREN, 2026, 15, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST_RENT_PER_CHILD, 2026, 5, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST_RENT_CHILDREN_MOST, 2026, 20, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST_FACTOR_CHILDREN, 2026, 1.25, CONFIRMED",
			"HOUSING_BENEFIT_HIGHEST_FACTOR_HANDICAP, 2026, 1.5, CONFIRMED",
			"HOUSING_BENEFIT_WEALTH_FIRST_PART, 2026, 10, CONFIRMED",
			"HOUSING_BENEFIT_WEALTH_SECOND_PART, 2026, 20, CONFIRMED" })
	void shipsTheRatesOfTheDomainPage(String code, int year, String value, RateStatus status) {
		for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
			DatedRate rate = this.shipped.fileRates().find(code, day).orElseThrow();
			assertThat(rate.value()).isEqualByComparingTo(value);
			assertThat(rate.status()).isEqualTo(status);
		}
	}

	@ParameterizedTest
	@CsvSource({ "OWN_PAYMENT_109, 2019", "OWN_PAYMENT_109, 2020", "OWN_PAYMENT_109, 2022", "OWN_PAYMENT_110, 2022",
			"OWN_PAYMENT_110, 2028", "OWN_PAYMENT_110, 2017", "HOUSING_BENEFIT_INCOME_LIMIT, 2022",
			"HOUSING_BENEFIT_INCOME_LIMIT, 2027", "HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD, 2027",
			"HOUSING_BENEFIT_HIGHEST_RENT, 2027", "HOUSING_BENEFIT_LOWEST_OWN_SHARE, 2027",
			"HOUSING_BENEFIT_HIGHEST, 2027", "HOUSING_BENEFIT_WEALTH_FIRST_LIMIT, 2027",
			"HOUSING_BENEFIT_WEALTH_SECOND_LIMIT, 2027", "HOUSING_BENEFIT_LEAST_PAID, 2026", "UNKNOWN, 2026" })
	void hasNoRateWhereTheDomainPageHasNone(String code, int year) {
		assertThat(this.shipped.fileRates().find(code, LocalDate.of(year, 6, 1))).isEmpty();
	}

	@Test
	void shipsTheSchemesOfTheDomainPage() {
		assertThat(this.shipped.schemes().all()).extracting(Scheme::code)
			.containsExactly("FRIKOMMUNE_25", "ALMENBOLIG_63", "PRIVAT_57A");
		Scheme trial = this.shipped.schemes().get("FRIKOMMUNE_25");
		assertThat(trial.entryFrom()).isEqualTo(LocalDate.of(2018, 8, 1));
		assertThat(trial.entryTo()).isEqualTo(LocalDate.of(2021, 12, 31));
		assertThat(trial.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(trial.initialMonths()).isEqualTo(24);
		assertThat(trial.extensionMonths()).isEqualTo(36);
		assertThat(trial.extensionTest()).isEqualTo(Scheme.ExtensionTest.ABILITY_TO_PAY);
		assertThat(trial.agreementRequired()).isTrue();
		assertThat(trial.benefitName()).isEqualTo("midlertidigt huslejetilskud");
		Scheme permanent = this.shipped.schemes().get("ALMENBOLIG_63");
		assertThat(permanent.entryFrom()).isEqualTo(LocalDate.of(2023, 7, 1));
		assertThat(permanent.entryTo()).isNull();
		assertThat(permanent.period()).isEqualTo(Scheme.Period.STATED_IN_LEASE);
		assertThat(permanent.longestMonths()).isEqualTo(60);
		assertThat(permanent.agreementRequired()).isFalse();
		assertThat(permanent.homeKinds()).containsExactlyInAnyOrder(HomeKind.FAMILY, HomeKind.YOUTH, HomeKind.ELDERLY);
		assertThat(permanent.benefitName()).isEqualTo("refusion af husleje");
		assertThat(this.shipped.schemes().get("PRIVAT_57A").homeKinds()).containsExactly(HomeKind.PRIVATE);
		for (Scheme scheme : this.shipped.schemes().all()) {
			assertThat(scheme.acceptedOrigins()).containsExactlyInAnyOrder(Origin.values());
			assertThat(scheme.comparisonRate()).isEqualTo(RateCodes.OWN_PAYMENT_110);
			for (DecisionType type : DecisionType.values()) {
				assertThat(scheme.appealGuidance(type)).isNotBlank();
			}
		}
	}

	@Test
	void namesTheSchemeThatACaseUsesAndTheFilesLack() {
		assertThat(this.shipped.schemes().find("SCHEME_D")).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> this.shipped.schemes().get("SCHEME_D"))
			.withMessageContaining("SCHEME_D");
	}

	@Test
	void shipsUsualKindsOfPaymentUnconfirmedAndDepositsNotCounted() {
		LocalDate day = LocalDate.of(2026, 11, 1);
		for (String code : List.of("HEAT", "WATER", "ANTENNA", "LAUNDRY", "OTHER")) {
			assertThat(this.shipped.compulsoryKinds().find(code, day).orElseThrow().status())
				.isEqualTo(CompulsoryKind.Status.UNCONFIRMED);
		}
		for (String code : List.of("DEPOSIT", "REMINDER_FEE")) {
			assertThat(this.shipped.compulsoryKinds().find(code, day).orElseThrow().status())
				.isEqualTo(CompulsoryKind.Status.NOT_COUNTED);
		}
		assertThat(this.shipped.compulsoryKinds().find("GARAGE", day)).isEmpty();
	}

	@Test
	void shipsTheDefaultsOfTheMunicipalChoices() {
		MunicipalSettings settings = this.shipped.settings(LocalDate.of(2026, 11, 1));
		assertThat(settings.dayRateToMonth()).isEqualTo(MunicipalSettings.DayRateToMonth.RATE_365_12);
		assertThat(settings.terms().mode()).isEqualTo(RoundingMode.HALF_UP);
		assertThat(settings.benefit().mode()).isEqualTo(RoundingMode.HALF_UP);
		assertThat(this.shipped.evidenceRhythm(LocalDate.of(2018, 1, 1)))
			.isEqualTo(new Catalogue.EvidenceRhythm(6, 10));
		assertThatIllegalStateException().isThrownBy(() -> this.shipped.settings(LocalDate.of(2017, 12, 31)))
			.withMessageContaining("settings.yaml");
	}

	@Test
	void fillsAndConfirmsEveryRateOfTheDemoUntil2027() {
		Catalogue demo = CatalogueFixture.demo();
		for (String code : RequiredRates.UNITS.keySet()) {
			for (int year = 2018; year <= 2027 && !code.equals(RateCodes.LEAST_PAID); year++) {
				assertThat(demo.fileRates().find(code, LocalDate.of(year, 6, 1))).as("%s %d", code, year)
					.hasValueSatisfying((rate) -> assertThat(rate.status()).isEqualTo(RateStatus.CONFIRMED));
			}
		}
		assertThat(demo.fileRates().find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2022, 1, 1)).orElseThrow().source())
			.isEqualTo("opdigtet til demo");
	}

	@ParameterizedTest
	@CsvSource({ "2028, 10470, 10840", "2029, 10680, 11060", "2030, 10890, 11280", "2031, 11110, 11510",
			"2032, 11330, 11740" })
	void fillsTheDemosOwnPaymentAloneForTheYearsAfter2027(int year, String at109, String at110) {
		Rates demo = CatalogueFixture.demo().fileRates();
		for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
			assertThat(demo.find(RateCodes.OWN_PAYMENT_109, day).orElseThrow().value()).isEqualByComparingTo(at109);
			assertThat(demo.find(RateCodes.OWN_PAYMENT_110, day).orElseThrow().value()).isEqualByComparingTo(at110);
			assertThat(demo.find(RateCodes.INCOME_LIMIT, day)).isEmpty();
		}
	}

	@Test
	void laysTheMunicipalitysFilesOverOursOnTheDaysTheyName(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("rates.yaml"), RATE);
		Files.writeString(folder.resolve("settings.yaml"), """
				settings:
				  - code: OWN_PAYMENT_DAY_TO_MONTH
				    values:
				      - { from: 2026-07-01, value: DAYS_IN_MONTH, source: Byrådet 1/6-2026 }
				""");
		Catalogue municipal = CatalogueFixture.with(folder.toString());
		assertThat(rate(municipal, LocalDate.of(2021, 12, 31)).value()).isEqualByComparingTo("9300");
		assertThat(rate(municipal, LocalDate.of(2022, 1, 1)).value()).isEqualByComparingTo("9480");
		assertThat(rate(municipal, LocalDate.of(2022, 12, 31)).label())
			.isEqualTo("Egenbetaling på forsorgshjem (§ 110)");
		assertThat(rate(municipal, LocalDate.of(2023, 1, 1)).value()).isEqualByComparingTo("9671");
		assertThat(municipal.settings(LocalDate.of(2026, 6, 30)).dayRateToMonth())
			.isEqualTo(MunicipalSettings.DayRateToMonth.RATE_365_12);
		assertThat(municipal.settings(LocalDate.of(2026, 7, 1)).dayRateSource()).isEqualTo("Byrådet 1/6-2026");
	}

	@Test
	void takesANewSchemeWithItsOwnRateWithoutJava(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("schemes.yaml"), """
				schemes:
				  - code: SCHEME_D
				    label: Ordning D
				    benefitName: tilskud
				    legalBases: [ Lov D § 1 ]
				    entry: { from: 2030-01-01 }
				    period: { basis: STATED_IN_LEASE, months: 12, extensionMonths: 0, extensionTest: NEED_AND_LEASE }
				    acceptedOrigins: [ OTHER ]
				    homeKinds: [ PRIVATE ]
				    agreement: OFFERED
				    calculationMethod: REFUND_163A
				    comparisonRate: OWN_PAYMENT_D
				    appeal: { REFUND: a, SUPPORT: b, DEPOSIT_LOAN: c, ASSIGNMENT: d, APPEAL: e, REPAYMENT: f }
				    source: Lov D
				""");
		Files.writeString(folder.resolve("rates.yaml"), """
				rates:
				  - code: OWN_PAYMENT_D
				    label: Egenbetaling D
				    unit: KRONER_PER_DAY
				    values:
				      - { from: 2030-01-01, value: 110, status: CONFIRMED, source: Lov D }
				""");
		Catalogue municipal = CatalogueFixture.with(folder.toString());
		assertThat(municipal.schemes().all()).hasSize(4);
		assertThat(municipal.fileRates().find("OWN_PAYMENT_D", LocalDate.of(2040, 1, 1))).isPresent();
	}

	@Test
	void namesFileLinePlaceAndFault(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("rates.yaml"), RATE.replace("        source: Kommunen\n", ""));
		assertThatExceptionOfType(FaultyCatalogue.class).isThrownBy(() -> CatalogueFixture.with(folder.toString()))
			.withMessageContaining(folder + "/rates.yaml, linje 4, /rates/0/values/0/source: »source« mangler");
	}

	private static DatedRate rate(Catalogue catalogue, LocalDate day) {
		return catalogue.fileRates().find(RateCodes.OWN_PAYMENT_110, day).orElseThrow();
	}

}
