package dk.udslusning.decision.fileaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom and what the case file knows that is another's, or protected: names of others, and
 * where a protected citizen lives or has lived.
 */
@Component
class KnownOthers {

	/** Each names a column of persons that are not the party. */
	private static final List<String> NAMES = List.of(
			"select reported_by from agreement_breach where case_number = :caseNumber",
			"select told_by from case_note where case_number = :caseNumber",
			"select digital_post_readers from safe_contact where case_number = :caseNumber",
			"select companion from safe_contact where case_number = :caseNumber",
			"select c.name from citizen c join home_offer o on o.shared_with_case = c.case_number "
					+ "where o.case_number = :caseNumber",
			"select c.name from citizen c join home_offer o on o.case_number = c.case_number "
					+ "where o.shared_with_case = :caseNumber",
			"select child from child_concern where case_number = :caseNumber",
			"select told_by from child_concern where case_number = :caseNumber");

	private static final List<String> SHELTERS = List.of("select shelter from release where case_number = :caseNumber",
			"select place from shelter_stay where case_number = :caseNumber",
			"select shelter from referral where case_number = :caseNumber");

	private static final List<String> STREETS = List.of(
			"select h.street from transitional_home h join home_offer o on o.home_id = h.id "
					+ "where o.case_number = :caseNumber",
			"select h.street from transitional_home h join lease l on l.home_id = h.id "
					+ "where l.case_number = :caseNumber",
			"select postal_address from safe_contact where case_number = :caseNumber");

	private final Citizens citizens;

	private final JdbcClient jdbc;

	KnownOthers(Citizens citizens, JdbcClient jdbc) {
		this.citizens = citizens;
		this.jdbc = jdbc;
	}

	/**
	 * What to remove from the papers of a case before the party reads them. A party's own
	 * address goes too where it is protected: the file can be read by whoever finds it.
	 * @param words what a person wants removed besides
	 */
	Redaction of(String caseNumber, List<String> words) {
		Citizen citizen = this.citizens.get(caseNumber);
		List<String> names = new ArrayList<>(all(NAMES, caseNumber));
		List<String> streets = new ArrayList<>();
		if (citizen.protection().isProtected()) {
			names.addAll(all(SHELTERS, caseNumber));
			streets.addAll(all(STREETS, caseNumber));
		}
		return Redaction.of(names, streets, words, (citizen.name() != null) ? List.of(citizen.name()) : List.of(),
				citizen.cpr());
	}

	private List<String> all(List<String> questions, String caseNumber) {
		return questions.stream()
			.flatMap((sql) -> this.jdbc.sql(sql)
				.param("caseNumber", caseNumber)
				.query((row, index) -> Optional.ofNullable(row.getString(1)))
				.list()
				.stream())
			.flatMap(Optional::stream)
			.toList();
	}

}
