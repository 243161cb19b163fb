package dk.udslusning.workplace.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BrandSettingsTest {

	@TempDir
	private Path folder;

	@Test
	void takesANameAColourAndALogo() throws IOException {
		Path logo = Files.writeString(this.folder.resolve("byvaaben.SVG"), "<svg/>");
		assertThat(new BrandSettings("Prøvelev", "#1b5E8a", logo).logoType()).contains("image/svg+xml");
		assertThat(new BrandSettings("Prøvelev", null, null).logoType()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "blå", "#1b5e8", "#1b5e8a1", "#1b5e8g", "1b5e8a", "#1b5e8a; } body { display: none" })
	void refusesWhatIsNoColour(String colour) {
		assertThatIllegalArgumentException().isThrownBy(() -> new BrandSettings("Prøvelev", colour, null))
			.withMessageContaining("udslusning.brand.colour")
			.withMessageContaining(colour);
	}

	@Test
	void refusesALogoThatCannotBeShown() throws IOException {
		Path text = Files.writeString(this.folder.resolve("logo.txt"), "x");
		assertThatIllegalArgumentException().isThrownBy(() -> new BrandSettings("Prøvelev", null, text))
			.withMessageContaining("logo.txt");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new BrandSettings("Prøvelev", null, this.folder.resolve("logo.png")))
			.withMessageContaining("logo.png");
	}

	@Test
	void refusesAnEmptyName() {
		assertThatIllegalArgumentException().isThrownBy(() -> new BrandSettings(" ", null, null))
			.withMessageContaining("udslusning.brand.name");
	}

}
