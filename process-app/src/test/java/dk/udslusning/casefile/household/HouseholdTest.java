package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HouseholdTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "2008-11-30,1", "2008-12-01,1", "2008-12-02,0" })
	void countsAnAdultFromTheEighteenthBirthday(LocalDate born, int adults) {
		Household household = of(HouseholdMember.of(Relation.CHILD, born));
		assertThat(household.otherAdultsOn(LocalDate.of(2026, 12, 1))).isEqualTo(adults);
		assertThat(household.childrenOn(LocalDate.of(2026, 12, 1))).isEqualTo(1 - adults);
	}

	@Test
	void countsAChildFromItsBirth() {
		Household household = of(HouseholdMember.of(Relation.CHILD, LocalDate.of(2026, 12, 2)));
		assertThat(household.childrenOn(LocalDate.of(2026, 12, 1))).isZero();
		assertThat(household.childrenOn(LocalDate.of(2026, 12, 2))).isEqualTo(1);
	}

	@Test
	void countsAPersonFromTheFirstToTheLastDayInTheHome() {
		Household household = of(new HouseholdMember(Relation.OTHER_ADULT, LocalDate.of(1990, 1, 1),
				LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 31)));
		assertThat(household.otherAdultsOn(LocalDate.of(2026, 12, 1))).isZero();
		assertThat(household.otherAdultsOn(LocalDate.of(2026, 12, 2))).isEqualTo(1);
		assertThat(household.otherAdultsOn(LocalDate.of(2027, 1, 31))).isEqualTo(1);
		assertThat(household.otherAdultsOn(LocalDate.of(2027, 2, 1))).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.03.2019, 05.11.2021", "12.3.2019; 5.11.2021", "12.03.2019 og 05.11.2021",
			"12.03.2019 05.11.2021" })
	void readsSeveralBirthDatesInOneField(String text) {
		Faults faults = new Faults();
		List<LocalDate> dates = BirthDates.read(text, TODAY, "childrenBorn", faults);
		assertThat(dates).containsExactly(LocalDate.of(2019, 3, 12), LocalDate.of(2021, 11, 5));
		assertThat(faults.found()).isEmpty();
		assertThat(BirthDates.write(dates)).isEqualTo("12.03.2019, 05.11.2021");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "31.02.2019", "i går", "12032019", "24.11.2026", "22.11.1916" })
	void refusesDatesThatCannotBeBirthdays(String text) {
		Faults faults = new Faults();
		BirthDates.read(text, TODAY, "childrenBorn", faults);
		assertThat(faults.found()).extracting(FieldFault::field).containsExactly("childrenBorn");
	}

	@Test
	void writesNobodyAsAnEmptyField() {
		assertThat(BirthDates.write(List.of())).isNull();
		assertThat(BirthDates.read(null, TODAY, "childrenBorn", new Faults())).isEmpty();
	}

	private static Household of(HouseholdMember member) {
		return new Household(List.of(member), null, false, false, false, false);
	}

	/** Born on 29 February 2020: two years old from 28 February 2022. */
	@Test
	void countsPersonsOfAnAgeFromTheBirthdayOn() {
		Household household = new Household(List.of(HouseholdMember.of(Relation.CHILD, LocalDate.of(2020, 2, 29))),
				null, false, false, false, false);
		LocalDate before = LocalDate.of(2022, 2, 27);
		assertThat(household.personsAged(before, 0, 1)).isEqualTo(1);
		assertThat(household.personsAged(before, 2, 6)).isZero();
		assertThat(household.personsAged(before.plusDays(1), 0, 1)).isZero();
		assertThat(household.personsAged(before.plusDays(1), 2, 6)).isEqualTo(1);
		assertThat(household.personsAged(LocalDate.of(2020, 2, 28), 0, 1)).as("before birth").isZero();
	}

}
