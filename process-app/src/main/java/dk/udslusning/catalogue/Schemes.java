package dk.udslusning.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.rules.scheme.Scheme;

/**
 * The schemes of the catalogue.
 */
public final class Schemes {

	private final Map<String, Scheme> byCode;

	Schemes(Map<String, Scheme> byCode) {
		this.byCode = byCode;
	}

	/**
	 * All schemes, in the order of the files.
	 * @return the schemes
	 */
	public List<Scheme> all() {
		return List.copyOf(this.byCode.values());
	}

	/**
	 * A scheme by its code.
	 * @param code the code
	 * @return the scheme, or nothing where the catalogue does not have it
	 */
	public Optional<Scheme> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * A scheme that a case already has.
	 * @param code the code
	 * @return the scheme
	 * @throws IllegalStateException where the catalogue does not have it: a scheme with
	 * cases was taken out of the files
	 */
	public Scheme get(String code) {
		return find(code).orElseThrow(() -> new IllegalStateException(
				"Ordningen " + code + " står ikke i kataloget, men en sag bruger den: læg den i schemes.yaml igen"));
	}

	Collection<String> codes() {
		return this.byCode.keySet();
	}

}
