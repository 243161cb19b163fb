package dk.udslusning.api.calculation;

/**
 * Whole requests and problems for the description of the interface. Each request can be
 * sent as it stands.
 */
final class Examples {

	static final String REFUND = """
			{"scheme":"FRIKOMMUNE_25","month":"2021-03","origin":"HOMELESS_SHELTER_110",\
			"home":{"areaM2":75,"rentOere":750000,"compulsoryPayments":[]},\
			"household":{"adults":1,"children":0},\
			"annualHouseholdIncomeOere":16000000,"annualHouseholdWealthOere":0,"tenantHasIncome":true,\
			"housingBenefit":{"applied":true,"decidedMonthlyOere":null},\
			"ownPayment":{"enteredMonthlyOere":null,"reducedToOere":null}}""";

	static final String HOUSING_BENEFIT = """
			{"month":"2021-03","home":{"areaM2":75,"rentOere":750000},"household":{"adults":1,"children":0},\
			"annualHouseholdIncomeOere":16000000,"annualHouseholdWealthOere":0}""";

	static final String ABILITY_TO_PAY = """
			{"month":"2024-05","incomeAfterTaxOere":1750000,"fixedCostsOere":220000,"adults":1,\
			"childrenAged2To6":1,"fullRentOere":815000,"housingBenefitOere":190000}""";

	static final String ELIGIBILITY = """
			{"scheme":"ALMENBOLIG_63","assessedOn":"2026-11-23","phase":"VISITATION","actingMunicipality":true,\
			"assignsHome":true,"lawfulStay":true,"origin":"CRISIS_CENTRE_109","specialSocialProblems":true,\
			"needsHelpToGetHome":true,"needsHelpToKeepHome":true,"leaseStart":"2026-12-01","adult":true,\
			"otherRefundOverlaps":false}""";

	static final String FAULTY_FIELDS = """
			{"type":"about:blank","title":"Noget skal rettes","status":400,\
			"detail":"Ret felterne, og send igen. Felterne er beskrevet på /api/docs.",\
			"errors":[{"field":"home.rentOere","message":"Skriv huslejen pr. måned"}]}""";

	static final String RATE_MISSING = """
			{"type":"about:blank","title":"Der kan ikke regnes","status":422,"code":"RATE_MISSING",\
			"detail":"Satsen »Egenbetaling på forsorgshjem (§ 110)« mangler for 2022-05. En teamleder skal indtaste \
			den; derefter kan der regnes.",\
			"rate":"OWN_PAYMENT_110","rateLabel":"Egenbetaling på forsorgshjem (§ 110)","month":"2022-05"}""";

	private Examples() {
	}

}
