package dk.udslusning.casefile.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.udslusning.casefile.letter.template.LetterLook;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes PDF/UA of a page: tagged, with title and language, every font inside. Nothing is
 * fetched while it is made, from the network or the disk.
 */
final class PdfPage {

	private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";

	private static final String FAMILY = "DejaVu Sans";

	static {
		// It tells of every font and box; a letter's words have no place in a log.
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	private PdfPage() {
	}

	/**
	 * The page as PDF: the same bytes each time.
	 * @param page XHTML; dressed by this
	 * @param look its style and logo
	 * @param subject its title
	 * @param written when it was written, Danish local time
	 */
	static byte[] of(Document page, LetterLook look, String subject, LocalDateTime written) {
		dress(page, look, subject);
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
		builder.usePdfUaAccessibility(true);
		builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null);
		font(builder, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
		font(builder, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
		font(builder, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
				PDDocument document = renderer.createPDFKeepOpen();
				ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			dated(document, written);
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The library dates it by the day it is made. */
	private static void dated(PDDocument document, LocalDateTime written) {
		Calendar day = GregorianCalendar.from(written.atZone(ZoneOffset.UTC));
		document.getDocumentInformation().setCreationDate(day);
		document.getDocumentInformation().setModificationDate(day);
		document.setDocumentId(written.toEpochSecond(ZoneOffset.UTC));
	}

	private static void dress(Document page, LetterLook look, String subject) {
		page.head().appendElement("meta").attr("name", "description").attr("content", subject);
		page.head().appendElement("style").appendChild(new DataNode(look.style()));
		if (look.logo() != null) {
			Element header = page.selectFirst("header");
			((header != null) ? header : page.body()).prependElement("img")
				.addClass("logo")
				.attr("alt", "Kommunens logo")
				.attr("src", look.logo());
		}
	}

	private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
		builder.useFont(() -> fontFile(file), FAMILY, weight, style, true);
	}

	private static InputStream fontFile(String file) {
		return LetterPdfs.class.getClassLoader().getResourceAsStream(FONTS + file);
	}

}
