package dk.udslusning.casefile.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dk.udslusning.rules.citizen.Cpr;
import dk.udslusning.rules.citizen.NotACprNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases as callers give them: by name, CPR number, case number or the address of
 * the home. Shows nobody: only case numbers come back.
 */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

	private static final Pattern CASE_NUMBER = Pattern.compile("UDS-\\d{4}-\\d{6}");

	private static final String FOUND = "select c.case_number from citizen c "
			+ "join case_file f on f.case_number = c.case_number where ";

	private static final String ORDER = " order by case when f.status = 'OPEN' then 0 else 1 end, c.case_number";

	private final JdbcClient jdbc;

	private final AddressSearch addresses;

	CaseSearch(JdbcClient jdbc, AddressSearch addresses) {
		this.jdbc = jdbc;
		this.addresses = addresses;
	}

	/**
	 * The cases that fit, open ones first. A name fits where each of its words stands in
	 * the citizen's name; an address, where street and number are those of the home. A
	 * protected citizen's address fits only for who may see it.
	 * @param person what a person wrote
	 * @return case numbers; empty where nothing fits
	 */
	public List<String> find(String person) {
		String text = person.strip().toUpperCase(Locale.ROOT);
		if (CASE_NUMBER.matcher(text).matches()) {
			return this.jdbc.sql(FOUND + "c.case_number = :number").param("number", text).query(String.class).list();
		}
		if (text.chars().noneMatch(Character::isDigit)) {
			return byName(person);
		}
		return TypedAddress.parse(person).map(this.addresses::find).orElseGet(() -> byCpr(text));
	}

	private List<String> byCpr(String text) {
		try {
			return this.jdbc.sql(FOUND + "c.cpr = :cpr" + ORDER)
				.param("cpr", Cpr.parse(text).digits())
				.query(String.class)
				.list();
		}
		catch (NotACprNumber impossible) {
			return List.of();
		}
	}

	private List<String> byName(String name) {
		List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		List<String> conditions = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (String word : words) {
			conditions.add("c.search_name like ? escape '!'");
			values.add("% " + word.replaceAll("([!%_])", "!$1") + " %");
		}
		return this.jdbc.sql(FOUND + String.join(" and ", conditions) + ORDER)
			.params(values)
			.query(String.class)
			.list();
	}

}
