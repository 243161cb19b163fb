package dk.udslusning.rules.money;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyPropertyTest {

	@Property(tries = 300)
	void losesNoOereWhenSharing(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long oere,
			@ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1000) Long> weights) {
		List<Money> shares = Money.ofOere(oere).split(weights.stream().mapToLong(Long::longValue).toArray());
		assertThat(shares.stream().mapToLong(Money::oere).sum()).isEqualTo(oere);
	}

	@Property(tries = 300)
	void sharesEqualWeightsWithinOneOere(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long oere,
			@ForAll @LongRange(min = 1, max = 9) long persons) {
		long[] weights = new long[(int) persons];
		Arrays.fill(weights, 1);
		List<Money> shares = Money.ofOere(oere).split(weights);
		assertThat(shares.get(0).oere() - shares.get(shares.size() - 1).oere()).isBetween(0L, 1L);
	}

	@Property(tries = 300)
	void readsWhatItWrites(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long oere) {
		Money money = Money.ofOere(oere);
		assertThat(DanishAmounts.parse(DanishAmounts.format(money))).isEqualTo(money);
		assertThat(DanishAmounts.parse(DanishAmounts.formatWithoutUnit(money))).isEqualTo(money);
	}

}
