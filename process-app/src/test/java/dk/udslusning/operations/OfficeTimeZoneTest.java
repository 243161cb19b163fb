package dk.udslusning.operations;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficeTimeZoneTest {

	@Test
	void startsInDanishTime() {
		assertThatNoException().isThrownBy(() -> OfficeTimeZone.check(ZoneId.of("Europe/Copenhagen")));
	}

	@Test
	void refusesAnyOtherTime() {
		for (ZoneId zone : new ZoneId[] { ZoneOffset.UTC, ZoneId.of("UTC"), ZoneId.of("GMT"), ZoneOffset.ofHours(1),
				ZoneId.of("Europe/London"), ZoneId.of("Europe/Helsinki"), ZoneId.of("Atlantic/Faroe") }) {
			assertThatThrownBy(() -> OfficeTimeZone.check(zone)).as(zone.getId())
				.isInstanceOf(StartRefused.class)
				.hasMessageContaining(zone.getId())
				.hasMessageContaining("dansk tid");
		}
	}

	@Test
	void leavesAZoneAloneThatWasNamedOnTheCommandLine() {
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
			OfficeTimeZone.applyUnlessNamed();
			assertThat(TimeZone.getDefault().getID()).as("the tests name -Duser.timezone").isEqualTo("UTC");
		}
		finally {
			TimeZone.setDefault(before);
		}
	}

}
