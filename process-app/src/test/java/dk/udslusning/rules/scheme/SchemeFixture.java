package dk.udslusning.rules.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemes of the domain page, written by hand: the catalogue's files are checked
 * against them elsewhere.
 */
public final class SchemeFixture {

	private static final Map<DecisionType, String> APPEAL = Map.of(DecisionType.REFUND,
			"Du kan klage til kommunen inden 4 uger.");

	private SchemeFixture() {
	}

	public static Scheme frikommune25() {
		return new Scheme("FRIKOMMUNE_25", "Udslusningsboliger med midlertidigt huslejetilskud",
				"midlertidigt huslejetilskud", List.of("Lov om frikommunenetværk § 25"), LocalDate.of(2018, 8, 1),
				LocalDate.of(2021, 12, 31), LocalDate.of(2026, 12, 31), Scheme.Period.FIXED, 24, 36,
				Scheme.ExtensionTest.ABILITY_TO_PAY, Set.of(Origin.values()),
				Set.of(HomeKind.FAMILY, HomeKind.YOUTH, HomeKind.ELDERLY), true, Scheme.CalculationMethod.REFUND_163A,
				"OWN_PAYMENT_110", APPEAL);
	}

	public static Scheme almenbolig63() {
		return new Scheme("ALMENBOLIG_63", "Udslusningsbolig", "refusion af husleje", List.of("Almenboligloven § 63"),
				LocalDate.of(2023, 7, 1), null, null, Scheme.Period.STATED_IN_LEASE, 60, 0,
				Scheme.ExtensionTest.NEED_AND_LEASE, Set.of(Origin.values()),
				Set.of(HomeKind.FAMILY, HomeKind.YOUTH, HomeKind.ELDERLY), false, Scheme.CalculationMethod.REFUND_163A,
				"OWN_PAYMENT_110", APPEAL);
	}

	public static Scheme privat57a() {
		return new Scheme("PRIVAT_57A", "Privat udslusningsbolig", "refusion af husleje",
				List.of("Lov om boligforhold § 57 a"), LocalDate.of(2023, 7, 1), null, null,
				Scheme.Period.STATED_IN_LEASE, 60, 0, Scheme.ExtensionTest.NEED_AND_LEASE, Set.of(Origin.values()),
				Set.of(HomeKind.PRIVATE), false, Scheme.CalculationMethod.REFUND_163A, "OWN_PAYMENT_110", APPEAL);
	}

}
