package dk.udslusning.workplace.brand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the web apps the municipality's name, colour and logo. Open to everybody: the
 * page on which people sign in shows them.
 */
@RestController
@RequestMapping("/camunda/brand")
@EnableConfigurationProperties(BrandSettings.class)
class BrandController {

	private final BrandSettings settings;

	private final ObjectMapper json;

	BrandController(BrandSettings settings, ObjectMapper json) {
		this.settings = settings;
		this.json = json;
	}

	/** A module that the settings of each web app import. */
	@GetMapping("/brand.js")
	ResponseEntity<byte[]> module() throws IOException {
		Map<String, Object> brand = new HashMap<>();
		brand.put("name", this.settings.name());
		brand.put("colour", this.settings.colour());
		brand.put("hasLogo", this.settings.logo() != null);
		String module = "export const brand = " + this.json.writeValueAsString(brand) + ";\n";
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
			.body(module.getBytes(StandardCharsets.UTF_8));
	}

	/** Shown as a picture only; an SVG of it runs no script. */
	@GetMapping("/logo")
	ResponseEntity<byte[]> logo() throws IOException {
		if (this.settings.logo() == null) {
			return ResponseEntity.notFound().build();
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.parseMediaType(this.settings.logoType().orElseThrow()))
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
			.body(Files.readAllBytes(this.settings.logo()));
	}

}
