package dk.udslusning.decision.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A table whose rows keep an explanation, with the columns that repeat results of it.
 */
enum StoredPlace {

	ASSESSMENT("eligibility_assessment", "Vurdering af betingelserne",
			new Column("outcome", "eligible",
					Map.of("YES", "ELIGIBLE", "NO", "NOT_ELIGIBLE", "UNKNOWN", "NEEDS_INFORMATION"))),
	CALCULATION("calculation", "Beregning", new Column("refund_oere", "refundOere", Map.of())),
	DECISION("decision", "Afgørelse"),
	PAYMENT_GATE("payment_gate", "Betingelser for udbetaling",
			new Column("payable", "eligible", Map.of("YES", "true", "NO", "false", "UNKNOWN", "false"))),
	ABILITY("ability_calculation", "Betalingsevne",
			new Column("can_pay", "canPay", Map.of("YES", "true", "NO", "false")));

	private final String table;

	private final String danishName;

	private final List<Column> columns;

	StoredPlace(String table, String danishName, Column... columns) {
		this.table = table;
		this.danishName = danishName;
		this.columns = Arrays.asList(columns);
	}

	String table() {
		return this.table;
	}

	String danishName() {
		return this.danishName;
	}

	List<Column> columns() {
		return this.columns;
	}

	/**
	 * A column that repeats a result.
	 *
	 * @param name the column
	 * @param result key of the result
	 * @param written how the column writes the result's text; as it is where nothing
	 * stands here
	 */
	record Column(String name, String result, Map<String, String> written) {

		String of(String text) {
			return this.written.getOrDefault(text, text);
		}

	}

}
