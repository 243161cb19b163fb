package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.RegisterRunningCourse;

/**
 * Registers the citizens who lived in their homes already, in the weeks when the office
 * took the system into use; to some of them something has happened since.
 */
final class CitizensTakenOver {

	/** Days before the demo's today on which the first of them was registered. */
	private static final int FIRST = 75;

	private final Stories stories;

	private final LocalDate today;

	private final Map<TakenOverCitizen, String> caseNumbers = new EnumMap<>(TakenOverCitizen.class);

	CitizensTakenOver(Stories stories, LocalDate today) {
		this.stories = stories;
		this.today = today;
	}

	void tell() {
		for (TakenOverCitizen citizen : TakenOverCitizen.values()) {
			LocalDate day = this.today.minusDays(FIRST - citizen.ordinal());
			Story story = this.stories.story().begins(day, () -> register(citizen));
			happened(citizen, story);
		}
	}

	private String register(TakenOverCitizen citizen) {
		String coTenantsCase = citizen.coTenant().map(this.caseNumbers::get).orElse(null);
		String caseNumber = this.stories.driver()
			.start(citizen.caseworker().id(), RegisterRunningCourse.KEY,
					citizen.asRegistered(LocalDate.now(this.stories.clock()), coTenantsCase));
		this.caseNumbers.put(citizen, caseNumber);
		return caseNumber;
	}

	private void happened(TakenOverCitizen citizen, Story story) {
		switch (citizen) {
			case PREBEN -> reports(citizen, story, 6, "AGREEMENT_BROKEN",
					"Arbejdsgiveren har ringet: han er ikke mødt i to uger.");
			case STEEN -> reports(citizen, story, 3, "RENT_CHANGED",
					"Udlejeren har varslet ny husleje fra den 1. i næste måned.");
			case AMINA -> reports(citizen, story, 2, "HOUSEHOLD_CHANGED",
					"Hendes søster på 24 år er flyttet ind og bliver boende.");
			case JULIE -> reports(citizen, story, 1, "PROTECTION_CHANGED",
					"Hun har søgt navne- og adressebeskyttelse efter trusler.");
			case DIANA -> reports(citizen, story, 4, "RENT_ARREARS", "Udlejeren skriver, at hun mangler en husleje.");
			default -> {
			}
		}
	}

	private void reports(TakenOverCitizen citizen, Story story, int daysAgo, String kind, String text) {
		story.then(this.today.minusDays(daysAgo),
				(caseNumber) -> this.stories.driver()
					.start(citizen.caseworker().id(), CitizenContact.KEY, Map.of("person", caseNumber, "kind", kind,
							"happenedOn", LocalDate.now(this.stories.clock()).toString(), "text", text)));
	}

}
