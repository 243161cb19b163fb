package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.rules.scheme.HomeKind;

/**
 * The demo's homes, on streets that do not exist. Amounts are kroner per month, the
 * deposit once.
 */
enum DemoHome {

	SMALL_FAMILY(HomeKind.FAMILY, "Boligselskabet Engvang", "Engvangshaven 12, 1. tv.", 2, 58, 5_480, 640, 210, 21_900),

	FAMILY(HomeKind.FAMILY, "Boligselskabet Engvang", "Engvangshaven 14, st. th.", 3, 79, 7_150, 820, 280, 28_600),

	LARGE_FAMILY(HomeKind.FAMILY, "Almenbo Vest", "Kløverstien 3, 2. mf.", 4, 98, 8_940, 980, 340, 35_400),

	GROUND_FLOOR(HomeKind.FAMILY, "Almenbo Vest", "Kløverstien 7, st. tv.", 2, 62, 5_890, 610, 220, 22_800),

	NEAR_THE_STATION(HomeKind.FAMILY, "Boligselskabet Engvang", "Sporskifterne 41, 3. th.", 2, 55, 5_260, 590, 200,
			20_700),

	QUIET_COURT(HomeKind.FAMILY, "Almenbo Vest", "Hyldegården 5, 1. th.", 3, 84, 7_480, 860, 300, 29_900),

	TOP_FLOOR(HomeKind.FAMILY, "Almenbo Vest", "Hyldegården 9, 3. tv.", 2, 66, 6_120, 650, 230, 24_100),

	TERRACED_HOUSE(HomeKind.FAMILY, "Boligforeningen Mosevang", "Mosevangen 28", 4, 92, 8_560, 1_050, 360, 33_800),

	STUDIO(HomeKind.YOUTH, "Ungdomsboligerne Kilometerstenen", "Kilometerstenen 2, 4. 11", 1, 32, 3_640, 380, 120,
			10_900),

	YOUTH_FLAT(HomeKind.YOUTH, "Ungdomsboligerne Kilometerstenen", "Kilometerstenen 2, 2. 6", 2, 41, 4_310, 420, 140,
			12_900),

	ELDERLY_FLAT(HomeKind.ELDERLY, "Almenbo Vest", "Pileallégården 6, st. 4", 2, 65, 6_480, 700, 240, 0),

	PRIVATE_FLAT(HomeKind.PRIVATE, "Ejendomsselskabet Nordhus ApS", "Vandværksstræde 17, 1. tv.", 2, 68, 7_950, 760,
			260, 23_850),

	BIRCH_GROVE(HomeKind.FAMILY, "Almenbo Vest", "Birkelunden 1, st. tv.", 2, 60, 5_640, 600, 210, 22_100),

	BIRCH_GROVE_FIRST_FLOOR(HomeKind.FAMILY, "Almenbo Vest", "Birkelunden 1, 1. th.", 2, 61, 5_720, 600, 210, 22_400),

	MILL_POND(HomeKind.FAMILY, "Boligselskabet Engvang", "Mølledammen 8, 2. tv.", 2, 57, 5_390, 580, 200, 21_200),

	MILL_POND_TOP_FLOOR(HomeKind.FAMILY, "Boligselskabet Engvang", "Mølledammen 8, 3. th.", 2, 59, 5_450, 580, 200,
			21_400),

	ORCHARD(HomeKind.FAMILY, "Boligforeningen Mosevang", "Æblehaven 22", 3, 81, 6_950, 840, 290, 27_600),

	ORCHARD_CORNER(HomeKind.FAMILY, "Boligforeningen Mosevang", "Æblehaven 34", 3, 83, 7_060, 840, 290, 28_000),

	BRICKYARD(HomeKind.FAMILY, "Almenbo Vest", "Teglværksgården 4, 1. mf.", 2, 54, 5_180, 560, 190, 20_500),

	BRICKYARD_GROUND_FLOOR(HomeKind.FAMILY, "Almenbo Vest", "Teglværksgården 4, st. mf.", 2, 56, 5_310, 560, 190,
			20_900),

	SHEPHERDS_FIELD(HomeKind.FAMILY, "Boligselskabet Engvang", "Hyrdemarken 15, st.", 3, 76, 6_780, 800, 270, 27_100),

	WATER_TOWER(HomeKind.FAMILY, "Almenbo Vest", "Vandtårnsstien 2, 4. tv.", 2, 63, 5_950, 630, 220, 23_400),

	OLD_DAIRY(HomeKind.FAMILY, "Boligforeningen Mosevang", "Det Gamle Mejeri 3, 1.", 2, 58, 5_520, 590, 200, 21_800),

	OLD_DAIRY_ATTIC(HomeKind.FAMILY, "Boligforeningen Mosevang", "Det Gamle Mejeri 3, 2.", 2, 55, 5_260, 590, 200,
			20_800),

	MILESTONE_ROOM(HomeKind.YOUTH, "Ungdomsboligerne Kilometerstenen", "Kilometerstenen 2, 3. 8", 1, 33, 3_700, 380,
			120, 11_100),

	FOREST_EDGE(HomeKind.FAMILY, "Boligselskabet Engvang", "Skovbrynet 19, st. th.", 2, 62, 5_810, 620, 210, 22_900),

	FOREST_EDGE_FIRST_FLOOR(HomeKind.FAMILY, "Boligselskabet Engvang", "Skovbrynet 19, 1. th.", 2, 62, 5_840, 620, 210,
			23_000),

	SMITHY(HomeKind.FAMILY, "Almenbo Vest", "Smedjehaven 11", 3, 78, 6_890, 810, 280, 27_500);

	/** Before the trial's first lease. */
	private static final LocalDate AT_DISPOSAL_FROM = LocalDate.of(2018, 7, 1);

	private final HomeKind kind;

	private final String landlord;

	private final String street;

	private final int rooms;

	private final int squareMetres;

	private final int rent;

	private final int heat;

	private final int water;

	private final int deposit;

	DemoHome(HomeKind kind, String landlord, String street, int rooms, int squareMetres, int rent, int heat, int water,
			int deposit) {
		this.kind = kind;
		this.landlord = landlord;
		this.street = street;
		this.rooms = rooms;
		this.squareMetres = squareMetres;
		this.rent = rent;
		this.heat = heat;
		this.water = water;
		this.deposit = deposit;
	}

	/**
	 * What stands in the form "Ny udslusningsbolig".
	 */
	Map<String, Object> asReported() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("kind", this.kind.name());
		report.put("landlord", this.landlord);
		if (this.kind == HomeKind.PRIVATE) {
			report.put("assignmentAgreement", true);
		}
		report.put("street", this.street);
		report.put("postalCode", "2630");
		report.put("city", "Taastrup");
		report.put("rooms", this.rooms);
		report.put("area", String.valueOf(this.squareMetres));
		report.put("rent", rent());
		report.put("heat", kroner(this.heat));
		report.put("water", kroner(this.water));
		report.put("deposit", kroner(this.deposit));
		report.put("restorationGuaranteed", true);
		report.put("atDisposalFrom", AT_DISPOSAL_FROM.toString());
		return report;
	}

	/**
	 * The home as the form "Find bolig" names it.
	 * @param number {@code BOLIG-000012}
	 */
	String choice(String number) {
		return this.kind.name() + "-" + Long.parseLong(number.substring(number.indexOf('-') + 1));
	}

	/**
	 * The rent as the contract says it, in kroner per month.
	 */
	String rent() {
		return kroner(this.rent);
	}

	/**
	 * What is answered of the home before it is offered (almenboligloven § 63): a youth
	 * home is for those in education, an elderly one where nobody else asks for it.
	 */
	Map<String, String> lawfulness() {
		return switch (this.kind) {
			case YOUTH -> Map.of("youthGround", "IN_EDUCATION", "residentMixAssessed", "YES");
			case ELDERLY -> Map.of("noElderlyDemand", "YES", "residentMixAssessed", "YES");
			default -> Map.of();
		};
	}

	private static String kroner(int kroner) {
		return kroner + ",00";
	}

}
