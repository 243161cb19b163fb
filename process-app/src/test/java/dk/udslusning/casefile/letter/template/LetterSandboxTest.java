package dk.udslusning.casefile.letter.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.udslusning.casefile.letter.FreeLetter;
import dk.udslusning.casefile.letter.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Templates that try to break out of their letter, and templates with ordinary mistakes.
 */
class LetterSandboxTest {

	@TempDir
	private Path overlay;

	@ParameterizedTest
	@ValueSource(strings = { "{{ text.class }}", "{{ text.getClass() }}",
			"{{ text.class.forName('java.lang.Runtime') }}", "{{ text.bytes }}", "{{ text.length() }}",
			"{{ head.getClass() }}", "{{ loop.class }}", "{% for x in 'ab' %}{{ loop.class }}{% endfor %}",
			"{{ 'a'.repeat(1000000000) }}", "{{ text | raw }}", "{% autoescape false %}{{ text }}{% endautoescape %}",
			"{% include '/etc/passwd' %}", "{% include '../application.yaml' %}", "{% include 'application.yaml' %}",
			"{% include 'file:///etc/passwd' %}", "{% include 'http://example.org/x.peb' %}", "{% import 'free.peb' %}",
			"{% from 'free.peb' import x %}", "{% macro x() %}{% endmacro %}", "{% parallel %}x{% endparallel %}",
			"{% cache 'x' %}y{% endcache %}", "{% embed 'free.peb' %}{% endembed %}",
			"{% for x in range(0, 1000000000) %}x{% endfor %}", "{{ range(0, 10) }}", "{{ max(1, 2) }}",
			"{{ i18n('messages', 'x') }}", "{{ text | base64decode }}", "{{ text matches '(a+)+$' }}", "{{ beans }}",
			"{{ request }}", "{{ locale.country }}", "{% include 'reminder.peb' %}", "{{ text | date('yyyy') }}" })
	void cannotReachBeyondItsLetter(String attempt) throws IOException {
		write("reminder.peb", body(attempt + "{{ text | prose }}"));
		assertThat(faults()).isNotEmpty();
		assertThatExceptionOfType(FaultyLetters.class).isThrownBy(() -> letter("Ord"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "_context", "locale", "template" })
	void findsNothingInTheEnginesOwnVariables(String name) throws IOException {
		write("reminder.peb", body("<p>Her er [{{ " + name + " }}].</p>{{ text | prose }}"));
		assertThat(letter("Ord").text()).contains("Her er [].");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=\"file:///etc/passwd\"/>",
			"<img src=\"http://example.org/spion.png\"/>", "<link rel=\"stylesheet\" href=\"http://example.org\"/>",
			"<style>body { background: url(http://example.org) }</style>", "<iframe src=\"/etc/passwd\"></iframe>",
			"<p style=\"background: url(file:///etc/passwd)\">x</p>", "<p onclick=\"x()\">x</p>",
			"<a href=\"http://example.org\">x</a>", "<object data=\"x\"></object>", "<svg><text>x</text></svg>",
			"<form action=\"x\"><input/></form>" })
	void cannotFetchOrRunAnything(String attempt) throws IOException {
		write("reminder.peb", body(attempt + "{{ text | prose }}"));
		assertThat(faults()).contains("må ikke bruges i et brev");
	}

	@ParameterizedTest
	@ValueSource(strings = { "@import 'http://example.org/x.css';", "body { background: url(file:///etc/passwd) }",
			"</style><script>x</script>" })
	void cannotFetchAnythingByItsLook(String attempt) throws IOException {
		write("letter.css", attempt);
		assertThat(faults()).contains("letter.css").contains("udseendet må ikke hente noget");
	}

	@Test
	void doesNotTakeWordsForTemplatesOrMarkup() {
		LetterPage page = letter("<script>alert(1)</script> {{ head.caseNumber }} & {% if true %}");
		assertThat(page.text()).contains("<script>alert(1)</script> {{ head.caseNumber }} & {% if true %}");
		assertThat(page.html()).contains("&lt;script&gt;").doesNotContain("<script>");
	}

	@Test
	void takesWordsPastedFromElsewhere() {
		assertThat(letter("Soft\u00adbindestreg, nul\u200bbredde og\u2028linjeskift").text()).contains("bredde og");
	}

	@Test
	void stopsATemplateThatGrowsWithoutEnd() throws IOException {
		String many = "{% for a in s %}{% for b in s %}{% for c in s %}{% for d in s %}{% for e in s %}{{ text }}{% endfor %}"
				+ "{% endfor %}{% endfor %}{% endfor %}{% endfor %}";
		write("reminder.peb", body("{% set s = ['1','2','3','4','5','6','7','8','9','10'] %}" + many));
		assertThat(faults()).contains("reminder.peb");
	}

	@Test
	void namesFileAndLineOfAMisspeltWord() throws IOException {
		write("reminder.peb", body("\n\n{{ txet }}"));
		assertThat(faults()).contains(this.overlay.resolve("reminder.peb").toString())
			.contains("linje 6")
			.contains("txet");
	}

	@Test
	void namesWhatTheLetterMustSay() throws IOException {
		write("reminder.peb", body("Vi har glemt ordene."));
		assertThat(faults()).contains("brevet mangler »text«");
	}

	@Test
	void doesNotLetGoOfWhomToRing() throws IOException {
		write("ending.peb", "<p>Hilsen</p>");
		assertThat(faults()).contains("brevet mangler »head.telephone«");
	}

	@Test
	void wantsAHeading() throws IOException {
		write("layout.peb",
				"<html lang=\"da\"><body><p>Til {{ head.recipient }} {{ head.date }} {{ head.caseNumber }}</p>"
						+ "{% block body %}{% endblock %}{% include 'ending.peb' %}</body></html>");
		assertThat(faults()).contains("brevet har ingen overskrift (<h1>)");
	}

	@Test
	void knowsTheNamesOfItsFiles() throws IOException {
		write("rykker.peb", "x");
		assertThat(faults()).contains("rykker.peb: ingen brug for filen").contains("reminder.peb");
	}

	@Test
	void wantsUtf8() throws IOException {
		Files.write(this.overlay.resolve("reminder.peb"), new byte[] { 'b', 'l', (byte) 0xE5 });
		assertThat(faults()).contains("ikke gemt som UTF-8");
	}

	@Test
	void wantsAFolderThatIsThere() {
		assertThat(new TemplateFiles(this.overlay.resolve("nej")).faults()).hasSize(1);
		assertThat(new TemplateFiles(this.overlay).faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.text()).contains("ingen skabeloner"));
	}

	@Test
	void laysOneTemplateOverOursAndKeepsTheOthers() throws IOException {
		write("reminder.peb", body("<p>Hilsen fra kommunens egen skabelon.</p>{{ text | prose }}"));
		assertThat(faults()).isEmpty();
		assertThat(letter("Send os lejekontrakten.").text()).contains("Hilsen fra kommunens egen skabelon.")
			.contains("Send os lejekontrakten.")
			.contains("Venlig hilsen");
	}

	@Test
	void tellsAllOfItOnTheCommandLine() throws IOException {
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
		assertThat(LetterCheck.run(List.of(), out)).isEqualTo(2);
		write("reminder.peb", body("{{ text | prose }}"));
		assertThat(LetterCheck.run(List.of(this.overlay.toString()), out)).isZero();
		write("stop.peb", body("<p>Slut.</p>"));
		assertThat(LetterCheck.run(List.of(this.overlay.toString()), out)).isEqualTo(1);
		assertThat(told.toString(StandardCharsets.UTF_8)).contains("Skriv mappen efter --check-letters")
			.contains(this.overlay + ": alt passer")
			.contains(this.overlay.resolve("stop.peb").toString());
	}

	private static String body(String words) {
		return "{% extends 'layout.peb' %}\n{% block subject %}{{ subject }}{% endblock %}\n{% block body %}\n" + words
				+ "\n{% endblock %}";
	}

	private LetterPage letter(String text) {
		return LetterTemplates.of(this.overlay)
			.write(new FreeLetter(LetterKind.REMINDER, "Vi mangler noget", text), LetterSamples.HEAD);
	}

	private String faults() {
		return String.join("\n",
				LetterTemplates.of(this.overlay).faults().stream().map(LetterFault::toString).toList());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.overlay.resolve(name), text);
	}

}
