package dk.udslusning.workplace.casepage;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.Citizens;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each case of the demo, from a first notice to long closed, has a page.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:demopages;DB_CLOSE_ON_EXIT=FALSE",
		"udslusning.demo.caseload=true" })
@ActiveProfiles("demo")
@DirtiesContext
class DemoPagesIT {

	@Autowired
	CasePages pages;

	@Autowired
	CaseFiles cases;

	@Autowired
	Citizens citizens;

	@Autowired
	IdentityService identity;

	@AfterEach
	void signOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void tellSomethingInEachPartAndNoNumber() throws Exception {
		this.identity.setAuthentication("teamleder", List.of(Role.TEAM_LEADER.group()));
		List<String> numbers = this.cases.numbers();
		assertThat(numbers).hasSizeGreaterThan(50);
		for (String number : numbers) {
			CasePage page = this.pages.of(number);
			assertThat(page.essentials()).as(number)
				.hasSize(5)
				.allMatch((part) -> part.headline() != null || !part.texts().isEmpty() || !part.facts().isEmpty()
						|| !part.rows().isEmpty());
			assertThat(page.folded()).as(number)
				.extracting(Part::code)
				.containsExactlyElementsOf(
						Stream.of(PartName.values()).filter(PartName::isFolded).map(PartName::name).toList());
			String cpr = this.citizens.get(number).cpr();
			if (cpr != null) {
				assertThat(new ObjectMapper().writeValueAsString(page)).as(number)
					.doesNotContain(cpr, cpr.substring(0, 6) + "-" + cpr.substring(6));
			}
		}
	}

}
