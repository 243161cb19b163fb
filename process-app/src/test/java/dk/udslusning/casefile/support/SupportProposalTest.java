package dk.udslusning.casefile.support;

import java.util.List;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.RejectedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SupportProposalTest {

	@Test
	void findsNoFaultInAGrantAsWished() {
		assertThat(faultyFields(granted(6, "Kommunens bostøtteteam", " kommunens bostøtteteam ", null))).isEmpty();
	}

	@Test
	void demandsAReasonWhereTheWishForASupplierIsNotFollowed() {
		assertThat(faultyFields(granted(6, "Kommunens bostøtteteam", "Fonden Havnen", null)))
			.containsExactly("supplierReason");
		assertThat(faultyFields(granted(6, "Kommunens bostøtteteam", "Fonden Havnen", "Ingen aftale"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0,false", "1,true", "200,true", "201,false" })
	void takesOneToTwoHundredHoursAMonth(int hours, boolean valid) {
		assertThat(faultyFields(granted(hours, "Bostøtten", null, null)).isEmpty()).isEqualTo(valid);
	}

	@Test
	void demandsReasonsForARefusalOnly() {
		assertThat(faultyFields(proposal(SupportOutcome.REFUSED, null))).containsExactly("reasons");
		assertThat(faultyFields(proposal(SupportOutcome.REFUSED, "Borgeren klarer sig selv"))).isEmpty();
		assertThat(faultyFields(proposal(SupportOutcome.NOT_WANTED, null))).isEmpty();
	}

	@Test
	void alwaysDemandsFactsNeedAndOutcome() {
		assertThat(faultyFields(new SupportProposal(null, null, null, null, null, null, null, null, null)))
			.containsExactly("needs", "needLevel", "outcome");
	}

	@Test
	void forgetsWhatDoesNotBelongToTheOutcome() {
		SupportProposal refused = new SupportProposal(SupportOutcome.REFUSED, SupportKind.SECTION_85, 6, "Bostøtten",
				"Fonden Havnen", "Ingen aftale", NeedLevel.LOW, "Klarer sig", "Intet behov")
			.tidied();
		assertThat(refused.kind()).isNull();
		assertThat(refused.hoursPerMonth()).isNull();
		assertThat(refused.supplier()).isNull();
		assertThat(refused.supplierReason()).isNull();
		assertThat(refused.needLevel()).isEqualTo(NeedLevel.LOW);
	}

	private static SupportProposal granted(int hours, String supplier, String wished, String reason) {
		return new SupportProposal(SupportOutcome.GRANTED, SupportKind.SECTION_85A, hours, supplier, wished, reason,
				NeedLevel.HIGH, "Brug for hjælp til økonomi", null);
	}

	private static SupportProposal proposal(SupportOutcome outcome, String reasons) {
		return new SupportProposal(outcome, null, null, null, null, null, NeedLevel.LOW, "Klarer sig", reasons);
	}

	private static List<String> faultyFields(SupportProposal proposal) {
		Faults faults = new Faults();
		proposal.check(faults);
		RejectedInput rejected = catchThrowableOfType(RejectedInput.class, faults::throwIfAny);
		return (rejected != null) ? rejected.faults().stream().map(FieldFault::field).toList() : List.of();
	}

}
