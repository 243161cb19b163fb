package dk.udslusning.casefile.letter.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Letter templates have faults: the application must not start on them, and no letter is
 * written from them. The message names file, line and fault of each.
 */
public class FaultyLetters extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<LetterFault> faults;

	FaultyLetters(List<LetterFault> faults) {
		super(faults.stream()
			.map(LetterFault::toString)
			.collect(Collectors.joining("\n  ", "Brevskabelonerne har fejl:\n  ", "")));
		this.faults = List.copyOf(faults);
	}

	/**
	 * The faults.
	 * @return at least one
	 */
	public List<LetterFault> faults() {
		return this.faults;
	}

}
