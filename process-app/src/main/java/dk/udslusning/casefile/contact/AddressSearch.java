package dk.udslusning.casefile.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.protection.ProtectedAddresses;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases by the address of the home that is lived in, leased or offered. Where the
 * citizen is protected, or nobody knows yet, the case is found only by who may see the
 * address: a stranger's search cannot tell where somebody lives.
 */
@Component
class AddressSearch {

	/** Lower case of Danish letters in any collation, with spaces for signs. */
	private static final String STREET = "' ' || lower(translate(h.street, 'ÆØÅÄÖÜÉ,.', 'æøåäöüé  ')) || ' '";

	private static final String ADDRESS = STREET
			+ " || h.postal_code || ' ' || lower(translate(h.city, 'ÆØÅÄÖÜÉ,.', 'æøåäöüé  ')) || ' '";

	private static final String FOUND = """
			select c.case_number, c.protection
			from citizen c join case_file f on f.case_number = c.case_number
			where c.case_number in (
			  select o.case_number from home_offer o join transitional_home h on h.id = o.home_id
			  where o.status in ('OFFERED', 'ACCEPTED', 'ASSIGNED') and f.status = 'OPEN' and %1$s
			  union all
			  select l.case_number from lease l join transitional_home h on h.id = l.home_id
			  left join tenancy t on t.lease_id = l.id
			  where (l.ended_on is null or l.ended_on >= ?) and (t.moved_out_on is null or t.moved_out_on >= ?)
			  and %1$s)
			order by case when f.status = 'OPEN' then 0 else 1 end, c.case_number""";

	private final JdbcClient jdbc;

	private final ProtectedAddresses addresses;

	private final Clock clock;

	AddressSearch(JdbcClient jdbc, ProtectedAddresses addresses, Clock clock) {
		this.jdbc = jdbc;
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * The cases whose home has the address, open ones first.
	 */
	List<String> find(TypedAddress address) {
		List<String> conditions = new ArrayList<>();
		List<String> values = new ArrayList<>();
		address.street().forEach((word) -> add(STREET, word, conditions, values));
		number(address, conditions, values);
		address.rest().forEach((word) -> add(ADDRESS, word, conditions, values));
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql(FOUND.formatted(String.join(" and ", conditions)))
			.params(values)
			.params(today, today)
			.params(values)
			.query(Found.class)
			.list()
			.stream()
			.filter((found) -> !found.protection().isProtected() || this.addresses.mayLook(found.caseNumber()))
			.map(Found::caseNumber)
			.toList();
	}

	/** {@code 12 B} and {@code 12B} are the same. */
	private static void number(TypedAddress address, List<String> conditions, List<String> values) {
		if (address.letter().isEmpty()) {
			add(STREET, address.number(), conditions, values);
			return;
		}
		conditions.add("(" + STREET + " like ? or " + STREET + " like ?)");
		values.add("% " + address.number() + address.letter() + " %");
		values.add("% " + address.number() + " " + address.letter() + " %");
	}

	private static void add(String where, String word, List<String> conditions, List<String> values) {
		conditions.add(where + " like ? escape '!'");
		values.add("% " + word.replaceAll("([!%_])", "!$1") + " %");
	}

	private record Found(String caseNumber, AddressProtection protection) {

		/** Without what is known of the person. */
		@Override
		public String toString() {
			return "Found[" + this.caseNumber + "]";
		}

	}

}
