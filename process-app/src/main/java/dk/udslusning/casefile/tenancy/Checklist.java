package dk.udslusning.casefile.tenancy;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be in place when the citizen moves in; {@code true} is done or not needed.
 *
 * @param helpForMoving help for moving and settling applied for (aktivloven)
 * @param doubleRentHelp help with the first month's double rent considered (aktivloven)
 * @param nemKonto the citizen has a NemKonto that only she controls
 * @param nationalRegister the new address is reported to the national register
 * @param electricity electricity is ordered
 * @param inspection the inspection with the landlord is agreed or held
 */
public record Checklist(boolean helpForMoving, boolean doubleRentHelp, boolean nemKonto, boolean nationalRegister,
		boolean electricity, boolean inspection) {

	/**
	 * Nothing done yet.
	 */
	public static Checklist empty() {
		return new Checklist(false, false, false, false, false, false);
	}

	/**
	 * What is left to do, in Danish, in the order of the form.
	 */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		addIf(!this.helpForMoving, "hjælp til flytning og etablering", missing);
		addIf(!this.doubleRentHelp, "hjælp til første måneds dobbelte husleje", missing);
		addIf(!this.nemKonto, "NemKonto", missing);
		addIf(!this.nationalRegister, "folkeregister", missing);
		addIf(!this.electricity, "el", missing);
		addIf(!this.inspection, "indflytningssyn", missing);
		return missing;
	}

	private static void addIf(boolean missing, String name, List<String> names) {
		if (missing) {
			names.add(name);
		}
	}

}
