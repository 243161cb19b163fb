package dk.udslusning.api.calculation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.refund.NotPayableReason;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundAmount;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The refund of a month; amounts in øre.
 */
@Schema(description = "Månedens refusion; beløb i øre")
record RefundAnswer(@Schema(description = "Linjens nummer i en fil; kun i svar på en fil", example = "1") Integer line,
		@Schema(description = "Refusionen", example = "369625") long refundOere,
		@Schema(description = "Lejerens andel af husleje og bekræftede ydelser", example = "750000") long rentShareOere,
		@Schema(description = "Lejerens andel af boligstøtten", example = "97500") long housingBenefitShareOere,
		@Schema(description = "Husstandens boligstøtte", example = "97500") long housingBenefitOere,
		@Schema(description = "Om boligstøtten er anslået eller beregnet af Udbetaling Danmark",
				example = "ESTIMATED") BenefitBasis housingBenefitBasis,
		@Schema(description = "Egenbetalingen", example = "282875") long ownPaymentOere,
		@Schema(description = "Om beløbet kan udbetales, så vidt beregningen kan se", example = "true") boolean payable,
		@Schema(description = "Hvorfor det ikke kan udbetales endnu",
				example = "[]") List<NotPayableReason> notPayableReasons,
		@Schema(description = "Hver oplysning, sats og linje; udelades på ønske", type = "object",
				example = "{\"version\":1,\"kind\":\"REFUND\"}") @JsonProperty JsonNode explanation) {

	static RefundAnswer of(Integer line, RefundAmount amount, RefundRequest request) {
		boolean applied = request.housingBenefit().applied();
		return new RefundAnswer(line, amount.refundOere(), amount.rentShareOere(), amount.housingBenefitShareOere(),
				amount.housingBenefitOere(),
				(request.housingBenefit().decidedMonthlyOere() != null) ? BenefitBasis.DECIDED : BenefitBasis.ESTIMATED,
				amount.ownPaymentOere(), applied,
				applied ? List.of() : List.of(NotPayableReason.HOUSING_BENEFIT_NOT_APPLIED), null);
	}

	static RefundAnswer of(Integer line, Refund refund, JsonNode explanation) {
		return new RefundAnswer(line, refund.amount().oere(), refund.rentShare().oere(), refund.benefitShare().oere(),
				refund.benefit().oere(), refund.basis(), refund.ownPayment().oere(), refund.payable(),
				refund.notPayable(), explanation);
	}

}
