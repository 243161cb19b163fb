package dk.udslusning.rules.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rates of the domain page that tests of the rules need, copied by hand: 2021 and
 * 2026, in øre, all as given there.
 */
public final class RateFixture implements Rates {

	private final List<DatedRate> rates = new ArrayList<>();

	/** Rates of 2021 and 2026 with the status of the domain page. */
	public static RateFixture asPublished() {
		RateFixture fixture = new RateFixture();
		fixture.year(2021, RateCodes.OWN_PAYMENT_109, "8900", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		fixture.year(2021, RateCodes.OWN_PAYMENT_110, "9300", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		fixture.year(2024, RateCodes.OWN_PAYMENT_110, "10009", Unit.OERE_PER_DAY, RateStatus.DERIVED);
		fixture.year(2026, RateCodes.OWN_PAYMENT_109, "10060", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		fixture.year(2026, RateCodes.OWN_PAYMENT_110, "10420", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		fixture.year(2021, RateCodes.INCOME_LIMIT, "14810000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2021, RateCodes.INCOME_LIMIT_PER_CHILD, "3900000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2021, RateCodes.HIGHEST_RENT, "8310000", Unit.OERE_PER_YEAR, RateStatus.DERIVED);
		fixture.year(2021, RateCodes.LOWEST_OWN_SHARE, "2500000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2021, RateCodes.HIGHEST_BENEFIT, "4384800", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2025, RateCodes.INCOME_LIMIT, "16790000", Unit.OERE_PER_YEAR, RateStatus.DERIVED);
		fixture.year(2025, RateCodes.INCOME_LIMIT_PER_CHILD, "4420000", Unit.OERE_PER_YEAR, RateStatus.DERIVED);
		fixture.year(2025, RateCodes.HIGHEST_RENT, "9420000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2025, RateCodes.LOWEST_OWN_SHARE, "2830000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2025, RateCodes.HIGHEST_BENEFIT, "4971600", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		fixture.year(2025, RateCodes.OWN_PAYMENT_110, "10200", Unit.OERE_PER_DAY, RateStatus.ESTIMATED);
		fixture.year(2025, RateCodes.WEALTH_FIRST_LIMIT, "88410000", Unit.OERE, RateStatus.CONFIRMED);
		fixture.year(2025, RateCodes.WEALTH_SECOND_LIMIT, "176830000", Unit.OERE, RateStatus.CONFIRMED);
		fixture.statutory(RateCodes.AREA_FIRST_PERSON, "65", Unit.M2);
		fixture.statutory(RateCodes.AREA_FURTHER_PERSON, "20", Unit.M2);
		fixture.statutory(RateCodes.HIGHEST_RENT_PER_CHILD, "5", Unit.PERCENT);
		fixture.statutory(RateCodes.HIGHEST_RENT_CHILDREN_MOST, "20", Unit.PERCENT);
		fixture.statutory(RateCodes.RENT_PART, "60", Unit.PERCENT);
		fixture.statutory(RateCodes.INCOME_PART, "18", Unit.PERCENT);
		fixture.statutory(RateCodes.PART_WITHOUT_CHILDREN, "15", Unit.PERCENT);
		fixture.statutory(RateCodes.HIGHEST_FACTOR_CHILDREN, "1.25", Unit.FACTOR);
		fixture.statutory(RateCodes.HIGHEST_FACTOR_HANDICAP, "1.5", Unit.FACTOR);
		fixture.statutory(RateCodes.WEALTH_FIRST_PART, "10", Unit.PERCENT);
		fixture.statutory(RateCodes.WEALTH_SECOND_PART, "20", Unit.PERCENT);
		return fixture;
	}

	/** The same numbers, every one confirmed. */
	public static RateFixture confirmed() {
		RateFixture fixture = new RateFixture();
		asPublished().rates.forEach((rate) -> fixture.rates.add(new DatedRate(rate.code(), rate.label(), rate.value(),
				rate.unit(), rate.validFrom(), rate.validTo(), RateStatus.CONFIRMED, rate.source())));
		return fixture;
	}

	/** Adds a rate for one year. */
	public RateFixture year(int year, String code, String value, Unit unit, RateStatus status) {
		this.rates.add(new DatedRate(code, code, new BigDecimal(value), unit, LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31), status, "domænesiden"));
		return this;
	}

	/** Takes the rates of a code out. */
	public RateFixture without(String code) {
		this.rates.removeIf((rate) -> rate.code().equals(code));
		return this;
	}

	private void statutory(String code, String value, Unit unit) {
		this.rates.add(new DatedRate(code, code, new BigDecimal(value), unit, LocalDate.of(2018, 1, 1), null,
				RateStatus.CONFIRMED, "domænesiden"));
	}

	@Override
	public Optional<DatedRate> find(String code, LocalDate day) {
		return this.rates.stream().filter((rate) -> rate.code().equals(code) && rate.holdsOn(day)).findFirst();
	}

}
