package dk.udslusning.cases;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file of cases about one clause or limit, as a lawyer or analyst writes it.
 *
 * @param about what it shows, in Danish
 * @param kind what is asked: {@code REFUND} where it is left out
 * @param rules ids of the rules it shows
 * @param source statute, guidance, published example, or {@code konstrueret}
 * @param given what holds for every case that does not say otherwise
 * @param cases the cases
 */
record CaseTable(String about, Kind kind, List<String> rules, String source, ObjectNode given, List<ObjectNode> cases) {

	CaseTable {
		if (about == null || source == null || rules == null || rules.isEmpty() || cases == null || cases.isEmpty()) {
			throw new IllegalArgumentException("A table says what it is about, its rules, its source and its cases");
		}
		kind = (kind != null) ? kind : Kind.REFUND;
	}

	/** What a case asks for. */
	enum Kind {

		REFUND(RefundCase.class), ELIGIBILITY(EligibilityCase.class), ABILITY(AbilityCase.class),
		CHANGE(ChangeCase.class), PERIOD(PeriodCase.class), DEADLINE(DeadlineCase.class), APPEAL(AppealCase.class),
		REPAYMENT(RepaymentCase.class);

		private final Class<? extends Case> type;

		Kind(Class<? extends Case> type) {
			this.type = type;
		}

		Class<? extends Case> type() {
			return this.type;
		}

	}

	/** A case that can be tried. */
	interface Case {

		/** Its name, in Danish. */
		String name();

		/** The hand calculation, or {@code null} where there is nothing to calculate. */
		String calculation();

		/**
		 * Tries it.
		 * @throws AssertionError where something else comes out
		 */
		void run(CaseData data);

	}

}
