package dk.udslusning.decision;

import java.util.Optional;

import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

import static dk.udslusning.rules.scheme.DecisionType.APPEAL;
import static dk.udslusning.rules.scheme.DecisionType.DEPOSIT_LOAN;
import static dk.udslusning.rules.scheme.DecisionType.REFUND;
import static dk.udslusning.rules.scheme.DecisionType.SUPPORT;

/**
 * Where a citizen goes with an appeal, by type of decision and scheme (FVL § 25). The
 * texts are the scheme's data, because recourse differs and a municipality confirms its
 * own.
 */
@Component
class AppealGuidance {

	private final Schemes schemes;

	AppealGuidance(Schemes schemes) {
		this.schemes = schemes;
	}

	/**
	 * The text for decisions of the type under the scheme. A refusal of the scheme is
	 * appealed as its refund is.
	 * @return empty where no text stands: then nothing is issued
	 */
	Optional<String> of(DecisionType type, String scheme) {
		return this.schemes.find(scheme).map((found) -> text(found, type)).filter((text) -> !text.isBlank());
	}

	private static String text(Scheme scheme, DecisionType type) {
		return scheme.appealGuidance().get(switch (type) {
			case REFUSAL, GRANT, CHANGED_AMOUNT, STOP, EXTENSION, NO_EXTENSION -> REFUND;
			case SUPPORT -> SUPPORT;
			case ENTRY_DEPOSIT_LOAN -> DEPOSIT_LOAN;
			case APPEAL_OUTCOME -> APPEAL;
			case REPAYMENT -> dk.udslusning.rules.scheme.DecisionType.REPAYMENT;
		});
	}

}
