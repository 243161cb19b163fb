package dk.udslusning.decision.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.rules.explanation.Difference;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes stored explanations from their JSON alone, and compares the columns that
 * repeat their results. What cannot be read is a difference too. Every amount is an
 * earlier row's for good, so a difference is damage or tampering, never a change of rules
 * or rates.
 */
@Service
@Transactional(readOnly = true)
public class StoredExplanations {

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final ExplanationJson json;

	private final ExplanationVerifier verifier;

	StoredExplanations(JdbcClient jdbc, ExplanationJson json, ExplanationVerifier verifier) {
		this.jdbc = jdbc;
		this.json = json;
		this.verifier = verifier;
	}

	/**
	 * Recomputes everything.
	 * @return how much, and each difference
	 */
	public VerificationReport verifyAll() {
		long explanations = 0;
		List<StoredDifference> differences = new ArrayList<>();
		for (StoredPlace place : StoredPlace.values()) {
			long last = 0;
			List<Stored> page = page(place, last);
			while (!page.isEmpty()) {
				page.forEach((stored) -> differences.addAll(differences(place, stored)));
				explanations += page.size();
				last = page.get(page.size() - 1).id();
				page = page(place, last);
			}
		}
		return new VerificationReport(explanations, differences);
	}

	/**
	 * Recomputes what is stored in a case.
	 * @param caseNumber the case
	 * @return each difference as a Danish line without amounts, in a stable order; empty
	 * where everything holds
	 */
	public List<String> linesOf(String caseNumber) {
		return Stream.of(StoredPlace.values()).flatMap((place) -> lines(place, caseNumber)).toList();
	}

	private Stream<String> lines(StoredPlace place, String caseNumber) {
		return this.jdbc.sql(select(place) + " and case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query((row, number) -> read(place, row))
			.list()
			.stream()
			.filter((stored) -> !differences(place, stored).isEmpty())
			.map((stored) -> place.danishName() + " nr. " + stored.id()
					+ " kan ikke regnes efter: noget er ændret, efter at den blev gemt.");
	}

	private List<Stored> page(StoredPlace place, long last) {
		return this.jdbc.sql(select(place) + " and id > :last order by id fetch first " + AT_ONCE + " rows only")
			.param("last", last)
			.query((row, number) -> read(place, row))
			.list();
	}

	private static String select(StoredPlace place) {
		StringBuilder columns = new StringBuilder("id, case_number, explanation_json");
		place.columns().forEach((column) -> columns.append(", ").append(column.name()));
		return "select " + columns + " from " + place.table() + " where explanation_json is not null";
	}

	private static Stored read(StoredPlace place, ResultSet row) throws SQLException {
		List<String> columns = new ArrayList<>();
		for (StoredPlace.Column column : place.columns()) {
			columns.add(String.valueOf(row.getObject(column.name())));
		}
		return new Stored(row.getLong("id"), row.getString("case_number"), row.getString("explanation_json"), columns);
	}

	private List<StoredDifference> differences(StoredPlace place, Stored stored) {
		Explanation explanation;
		try {
			explanation = this.json.read(stored.json());
		}
		catch (IllegalArgumentException unreadable) {
			return List.of(difference(place, stored, new Difference("explanation_json", "not to be read", "JSON")));
		}
		List<StoredDifference> found = new ArrayList<>();
		this.verifier.verify(explanation).forEach((each) -> found.add(difference(place, stored, each)));
		for (int i = 0; i < place.columns().size(); i++) {
			StoredPlace.Column column = place.columns().get(i);
			String stated = stored.columns().get(i);
			String recomputed = result(explanation, column);
			if (!recomputed.equals(stated)) {
				found.add(difference(place, stored, new Difference("column " + column.name(), stated, recomputed)));
			}
		}
		return found;
	}

	private static String result(Explanation explanation, StoredPlace.Column column) {
		try {
			return column.of(explanation.result(column.result()).text());
		}
		catch (NoSuchElementException missing) {
			return "nothing";
		}
	}

	private static StoredDifference difference(StoredPlace place, Stored stored, Difference difference) {
		return new StoredDifference(stored.caseNumber(), place.table(), stored.id(), difference.where(),
				difference.stated(), difference.recomputed());
	}

	private record Stored(long id, String caseNumber, String json, List<String> columns) {

	}

}
