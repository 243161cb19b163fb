package dk.udslusning.casefile.dispatch.post;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code udslusning.dispatch.*}.
 *
 * @param enabled whether letters are handed over by the application
 * @param outbox the folder that the municipality's post fetches letters from; must be
 * there
 * @param receipts the folder that it lays receipts in; must be there
 * @param confirmation what counts as received
 * @param receiptWorkingDays after how many working days a missing receipt is asked for
 */
@ConfigurationProperties("udslusning.dispatch")
public record DispatchSettings(@DefaultValue("false") boolean enabled, Path outbox, Path receipts,
		@DefaultValue("RECEIPT") Confirmation confirmation, @DefaultValue("3") int receiptWorkingDays) {

	public DispatchSettings {
		if (enabled && (outbox == null || receipts == null)) {
			throw new IllegalArgumentException("Letters are to be handed over (udslusning.dispatch.enabled), but not "
					+ "where. Set udslusning.dispatch.outbox and udslusning.dispatch.receipts to two folders");
		}
		if (receiptWorkingDays < 0) {
			throw new IllegalArgumentException("udslusning.dispatch.receipt-working-days must be zero or more");
		}
	}

}
