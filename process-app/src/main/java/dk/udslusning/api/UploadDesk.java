package dk.udslusning.api;

import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.SenderReference;
import dk.udslusning.casefile.referral.Receipt;
import dk.udslusning.casefile.referral.ReferralConflict;
import dk.udslusning.casefile.referral.ReferralNotice;
import dk.udslusning.casefile.referral.Referrals;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes in a file of notices, each line by itself: one that is refused stops no other.
 */
@Component
class UploadDesk {

	private final ReferralDesk desk;

	private final Referrals referrals;

	private final int mostLines;

	UploadDesk(ReferralDesk desk, Referrals referrals, @Value("${udslusning.upload.most-lines:500}") int mostLines) {
		this.desk = desk;
		this.referrals = referrals;
		this.mostLines = mostLines;
	}

	/**
	 * Takes the notices of a file in.
	 * @throws UnreadableUpload where no line can be read
	 */
	UploadReport take(byte[] file) {
		this.desk.sender();
		return UploadReport
			.of(CsvUpload.read(file, this.mostLines).lines().stream().map((line) -> take(line)).toList());
	}

	private LineReport take(CsvUpload.Line line) {
		Faults faults = new Faults();
		ReferralNotice notice = CsvNotice.of(line, faults);
		String reference = SenderReference.isFit(notice.reference()) ? notice.reference() : "";
		try {
			refuseUnread(notice, faults);
			Receipt receipt = this.desk.receive(notice);
			return LineReport.of(line.number(), reference,
					receipt.isNew() ? LineReport.Outcome.TAKEN : LineReport.Outcome.ALREADY_KNOWN, List.of());
		}
		catch (RejectedInput rejected) {
			return LineReport.of(line.number(), reference, LineReport.Outcome.REFUSED,
					rejected.faults().stream().map(UploadDesk::reason).toList());
		}
		catch (ReferralConflict conflict) {
			return LineReport.of(line.number(), reference, LineReport.Outcome.REFUSED,
					conflict.fields()
						.stream()
						.map((field) -> CsvColumn.headingOf(field)
								+ ": er anderledes end i den melding, I har sendt med samme reference")
						.toList());
		}
	}

	/** All faults of the line at once; a field that cannot be read has one only. */
	private void refuseUnread(ReferralNotice notice, Faults faults) {
		if (faults.any()) {
			List<String> unread = faults.found().stream().map(FieldFault::field).toList();
			Faults further = new Faults();
			this.referrals.check(this.desk.sender(), notice, further);
			faults.addAll(further.found().stream().filter((fault) -> !unread.contains(fault.field())).toList());
			faults.throwIfAny();
		}
	}

	private static String reason(FieldFault fault) {
		return "line".equals(fault.field()) ? fault.message()
				: CsvColumn.headingOf(fault.field()) + ": " + fault.message();
	}

}
