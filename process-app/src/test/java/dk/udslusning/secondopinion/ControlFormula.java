package dk.udslusning.secondopinion;

import java.util.List;

/**
 * A formula of the control spreadsheet, written by hand from the statute and not from the
 * rules in Java. A name in braces is another cell of the same case; {@code [CODE]} is the
 * rate of the month. Amounts are øre.
 *
 * @param name what other formulas call it
 * @param label Danish label
 * @param formula the formula, in the language of the file (English names, commas)
 * @param source act and §, or what is done
 */
record ControlFormula(String name, String label, String formula, String source) {

	private static final String SEL = "Serviceloven § 163 a";

	private static final String BSL = "Boligstøtteloven";

	/**
	 * A half that is told by arithmetic in binary fractions may lie a hair under: first
	 * to six decimals, then to the øre.
	 */
	private static String oere(String exact) {
		return "ROUND(ROUND(" + exact + ",6),0)";
	}

	private static String share(String amount) {
		return "INT({" + amount + "}/{voksne})+IF({andel}<=MOD({" + amount + "},{voksne}),1,0)";
	}

	/** In the order of a calculation by hand. */
	static final List<ControlFormula> ALL = List.of(
			new ControlFormula("slut", "Månedens sidste dag", "EOMONTH({maaned},0)", ""),
			new ControlFormula("dage", "Dage i måneden", "DAY({slut})", ""),
			new ControlFormula("lejeFra", "Husleje fra", "MAX({maaned},{lejemaalFra})", SEL),
			new ControlFormula("lejeTil", "Husleje til og med",
					"MIN({slut},IF({lejemaalTil}=\"\",{slut},{lejemaalTil}),IF({sidsteDag}=\"\",{slut},{sidsteDag}))",
					SEL),
			new ControlFormula("lejeDage", "Dage med husleje", "MAX(0,{lejeTil}-{lejeFra}+1)", SEL),
			new ControlFormula("leje", "Husleje for måneden", oere("({husleje}+{ydelser})*{lejeDage}/{dage}"), SEL),
			new ControlFormula("norm", "Areal, der højst tæller",
					"[HOUSING_BENEFIT_AREA_FIRST_PERSON]+[HOUSING_BENEFIT_AREA_FURTHER_PERSON]*({voksne}+{boern}-1)",
					BSL),
			new ControlFormula("arealLeje", "B: husleje for det areal, der tæller, pr. år",
					"IF({areal}=\"\",0,{husleje}*12*MIN({areal},{norm})/{areal})", BSL),
			new ControlFormula("loft", "C: højeste husleje",
					"[HOUSING_BENEFIT_HIGHEST_RENT]*(1+MIN([HOUSING_BENEFIT_HIGHEST_RENT_PER_CHILD]*{boern},"
							+ "[HOUSING_BENEFIT_HIGHEST_RENT_CHILDREN_MOST])/100)",
					BSL + " § 14"),
			new ControlFormula("taeller", "Husleje, der tæller", "MIN({arealLeje},{loft})", BSL + " § 14"),
			new ControlFormula("indkomstMedFormue", "Indkomst med tillæg af formue",
					"{indkomst}+[HOUSING_BENEFIT_WEALTH_FIRST_PART]/100*MAX(0,MIN({formue},[HOUSING_BENEFIT_WEALTH_SECOND_LIMIT])"
							+ "-[HOUSING_BENEFIT_WEALTH_FIRST_LIMIT])+[HOUSING_BENEFIT_WEALTH_SECOND_PART]/100"
							+ "*MAX(0,{formue}-[HOUSING_BENEFIT_WEALTH_SECOND_LIMIT])",
					BSL),
			new ControlFormula("graense", "D: indkomstgrænse",
					"[HOUSING_BENEFIT_INCOME_LIMIT]+[HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD]*MAX(0,MIN({boern},4)-1)",
					BSL + " § 22 stk. 1"),
			new ControlFormula("e", "E: efter husleje og indkomst",
					"[HOUSING_BENEFIT_RENT_PART]/100*{taeller}-[HOUSING_BENEFIT_INCOME_PART]/100"
							+ "*MAX(0,{indkomstMedFormue}-{graense})",
					BSL + " § 22"),
			new ControlFormula("f", "F: husleje minus mindste egenandel",
					"{taeller}-[HOUSING_BENEFIT_LOWEST_OWN_SHARE]", BSL + " § 22 stk. 2"),
			new ControlFormula("g", "G: højst uden børn",
					"IF(AND({boern}=0,{pension}=0,{handicap}=0,{doegnhjaelp}=0),"
							+ "[HOUSING_BENEFIT_PART_WITHOUT_CHILDREN]/100*{taeller},1E+99)",
					BSL + " § 22 stk. 3"),
			new ControlFormula("h", "H: højeste boligstøtte",
					"[HOUSING_BENEFIT_HIGHEST]*MAX(1,IF({boern}>=4,[HOUSING_BENEFIT_HIGHEST_FACTOR_CHILDREN],1),"
							+ "IF({handicap}+{doegnhjaelp}>0,[HOUSING_BENEFIT_HIGHEST_FACTOR_HANDICAP],1))",
					BSL + " § 23"),
			new ControlFormula("aarligt", "I: pr. år, et kronebeløb, der kan deles med 12",
					"ROUND(ROUND(MAX(0,MIN({e},{f},{g},{h}))/1200,9),0)*1200", BSL + " § 22"),
			new ControlFormula("stoetteHel", "Boligstøtte for en hel måned",
					"IF({beregnet}=\"\",{aarligt}/12,{beregnet})", SEL),
			new ControlFormula("stoetteFra", "Boligstøtte fra",
					"MAX({lejeFra},{indflyttet},IF({beregnet}=\"\",{ansoegning},0))", SEL),
			new ControlFormula("stoetteTil", "Boligstøtte til og med",
					"MIN({lejeTil},IF({fraflyttet}=\"\",{slut},{fraflyttet}))", SEL),
			new ControlFormula("stoetteDage", "Dage med boligstøtte", "MAX(0,{stoetteTil}-{stoetteFra}+1)", SEL),
			new ControlFormula("stoette", "Boligstøtte for måneden, hele husstanden",
					oere("{stoetteHel}*IF(AND({beregnet}<>\"\",{kunDage}=1),1,{stoetteDage}/{dage})"), SEL),
			new ControlFormula("egenFra", "Egenbetaling fra",
					"IF({herkomst}=\"anden\",{lejeFra},IF({udskrevet}=\"\",MAX({lejeFra},{indflyttet}),MAX({lejeFra},{udskrevet})))",
					SEL),
			new ControlFormula("egenDage1", "Dage med egenbetaling, med indkomst",
					"MAX(0,MIN({lejeTil},IF({indkomstTil}=\"\",{slut},{indkomstTil}))-MAX({egenFra},{indkomstFra})+1)",
					SEL),
			new ControlFormula("egenDage2", "heraf opkrævet af en boform",
					"IF({opkraevetFra}=\"\",0,MAX(0,MIN({lejeTil},IF({indkomstTil}=\"\",{slut},{indkomstTil}),{opkraevetTil})"
							+ "-MAX({egenFra},{indkomstFra},{opkraevetFra})+1))",
					SEL),
			new ControlFormula("egenHel", "Egenbetaling for en hel måned",
					"IF({nedsat}<>\"\",{nedsat},IF({indtastet}<>\"\",{indtastet},IF({herkomst}=\"109\",[OWN_PAYMENT_109],"
							+ "[OWN_PAYMENT_110])*365/12))",
					SEL + "; BEK 1244 af 13/11-2017"),
			new ControlFormula("egen", "Egenbetaling for måneden",
					"IF({harIndkomst}=0,0," + oere("{egenHel}*({egenDage1}-{egenDage2})/{dage}") + ")", SEL),
			new ControlFormula("lejeAndel", "Husleje, lejerens andel", share("leje"), SEL),
			new ControlFormula("stoetteAndel", "Boligstøtte, lejerens andel", share("stoette"), SEL),
			new ControlFormula("refusion", "Refusion", "MAX(0,{lejeAndel}-{stoetteAndel}-{egen})", SEL));

}
