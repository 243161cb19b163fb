package dk.udslusning.catalogue;

/**
 * One fault in a file of the catalogue.
 *
 * @param file the file, with its folder where it is the municipality's own
 * @param line the line, counted from 1; 0 where the fault has no line
 * @param place the place inside the file, for example {@code /rates/0/values/1/status}
 * @param text what is wrong and what to do, in Danish
 */
public record CatalogueFault(String file, int line, String place, String text) {

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ", linje " + this.line : "")
				+ (this.place.isEmpty() ? "" : ", " + this.place) + ": " + this.text;
	}

}
