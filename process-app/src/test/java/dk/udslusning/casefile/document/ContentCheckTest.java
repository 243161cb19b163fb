package dk.udslusning.casefile.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentCheckTest {

	static Stream<Arguments> allowed() {
		return Stream.of(Arguments.of(MediaType.PDF, SampleFiles.pdf()),
				Arguments.of(MediaType.PNG, SampleFiles.picture("png")),
				Arguments.of(MediaType.JPEG, SampleFiles.picture("jpg")),
				Arguments.of(MediaType.TIFF, SampleFiles.picture("tif")),
				Arguments.of(MediaType.DOCX, SampleFiles.docx()), Arguments.of(MediaType.ODT, SampleFiles.odt()),
				Arguments.of(MediaType.EMAIL, SampleFiles.email()),
				Arguments.of(MediaType.TEXT, SampleFiles.text("Blåbærgrød på øen")),
				Arguments.of(MediaType.TEXT, "Blåbærgrød på øen".getBytes(Charset.forName("windows-1252"))),
				Arguments.of(MediaType.TEXT, SampleFiles.text("x")));
	}

	static Stream<Arguments> refused() {
		return Stream.of(Arguments.of("a program", concat("MZ", new byte[200])),
				Arguments.of("a program of Linux", concat("\u007FELF", new byte[200])),
				Arguments.of("a page with a script",
						SampleFiles.text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
				Arguments.of("a drawing with a script",
						SampleFiles
							.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
				Arguments.of("Word with macros", SampleFiles.docxWithMacros()),
				Arguments.of("any ZIP", SampleFiles.zip(Map.of("lejekontrakt.pdf", "%PDF-1.4"))),
				Arguments.of("OpenDocument in name only",
						SampleFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
				Arguments.of("a broken ZIP", concat("PK\u0003\u0004", new byte[200])),
				Arguments.of("a ZIP that unpacks to 201 MB", SampleFiles.bomb()),
				Arguments.of("a spreadsheet",
						SampleFiles.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"))),
				Arguments.of("nothing that is known", new byte[] { 0, 1, 2, 3, 0, 9, 8, 7 }),
				Arguments.of("a script of a shell", SampleFiles.text("#!/bin/sh\nrm -rf /\n")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("allowed")
	void tellsWhatAFileIs(MediaType type, byte[] content) {
		assertThat(ContentCheck.typeOf(content)).contains(type);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void refuses(String what, byte[] content) {
		assertThat(ContentCheck.typeOf(content)).isEmpty();
	}

	private static byte[] concat(String start, byte[] rest) {
		byte[] begin = start.getBytes(StandardCharsets.ISO_8859_1);
		byte[] all = new byte[begin.length + rest.length];
		System.arraycopy(begin, 0, all, 0, begin.length);
		System.arraycopy(rest, 0, all, begin.length, rest.length);
		return all;
	}

}
