package dk.udslusning.api;

import java.util.Map;
import java.util.Set;

import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description that another system's developer reads.
 */
@WholeCaseApplication
class ApiDescriptionIT {

	@Autowired
	Staff staff;

	@Test
	void describesEveryAddressWithAnExample() {
		var description = this.staff.as(Staff.ANNA).get("/api/docs").then().statusCode(200).extract().jsonPath();
		Map<String, Map<String, Object>> paths = description.getMap("paths");
		assertThat(paths.keySet()).isEqualTo(Set.of("/api/referrals", "/api/referrals/csv",
				"/api/referrals/{reference}", "/api/referrals/{reference}/planned-discharge",
				"/api/referrals/{reference}/withdrawal", "/api/referrals/{reference}/events",
				"/api/cases/{caseNumber}/events", "/api/calculations/refund", "/api/calculations/refund/batch",
				"/api/calculations/housing-benefit", "/api/calculations/ability-to-pay",
				"/api/calculations/eligibility", "/api/calculations/verification"));
		Map<String, Map<String, Map<String, Map<String, Object>>>> schemas = description.getMap("components.schemas");
		for (String schema : new String[] { "ReferralRequest", "ReferralAnswer", "PlannedDischargeRequest",
				"EventRequest", "EventAnswer", "LineReport", "RefundAnswer", "AbilityRequest", "AbilityAnswer",
				"HousingBenefitAnswer", "EligibilityRequest", "ConditionAnswer", "Payment", "Days" }) {
			schemas.get(schema)
				.get("properties")
				.forEach((field, property) -> assertThat(property).as("%s.%s", schema, field).containsKey("example"));
		}
		assertThat(description.getString("paths.'/api/referrals/csv'.post.requestBody.content.'text/csv'.example"))
			.startsWith("Reference;Indskrevet");
	}

	@Test
	void isReadByNobodyWhoIsNotSignedIn() {
		this.staff.nobody().get("/api/docs").then().statusCode(401);
	}

}
