package dk.udslusning.casefile.dispatch.post;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An envelope after MeMo 1.1, the message format of Digital Post, without what only the
 * municipality's integration knows: the sender's and the recipient's numbers. It is no
 * valid MeMo message until these stand in it. Source: Digitaliseringsstyrelsen, MeMo
 * v1.1, digitaliser.dk/digital-post/vejledninger/memo.
 */
final class MessageXml {

	private static final String MEMO = "https://DigitalPost.dk/MeMo-1";

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private MessageXml() {
	}

	static String of(OutgoingLetter letter, String municipality) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("memo", "Message", MEMO);
			xml.writeNamespace("memo", MEMO);
			xml.writeAttribute("memoVersion", "1.1");
			header(xml, letter, municipality);
			body(xml, letter);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("The envelope of " + letter.reference() + " cannot be written", ex);
		}
		return text.toString();
	}

	/** A Danish local time with its offset. */
	static String time(LocalDateTime local) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.truncatedTo(ChronoUnit.SECONDS).atZone(DENMARK));
	}

	private static void header(XMLStreamWriter xml, OutgoingLetter letter, String municipality)
			throws XMLStreamException {
		open(xml, "MessageHeader");
		line(xml, "messageType", "DIGITALPOST");
		line(xml, "messageUUID", letter.reference());
		line(xml, "label", letter.kind().danishName());
		line(xml, "mandatory", "false");
		line(xml, "legalNotification", "false");
		open(xml, "Sender");
		line(xml, "label", municipality);
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private static void body(XMLStreamWriter xml, OutgoingLetter letter) throws XMLStreamException {
		open(xml, "MessageBody");
		line(xml, "createdDateTime", time(letter.created()));
		open(xml, "MainDocument");
		line(xml, "label", letter.kind().danishName());
		open(xml, "File");
		line(xml, "encodingFormat", letter.file().mediaType());
		line(xml, "filename", letter.file().name());
		line(xml, "language", "da");
		line(xml, "content", Base64.getEncoder().encodeToString(letter.file().bytes()));
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private static void open(XMLStreamWriter xml, String name) throws XMLStreamException {
		xml.writeStartElement("memo", name, MEMO);
	}

	private static void line(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		open(xml, name);
		xml.writeCharacters(value);
		xml.writeEndElement();
	}

}
