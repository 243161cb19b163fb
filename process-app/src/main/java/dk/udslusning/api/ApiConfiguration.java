package dk.udslusning.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the interface, at {@code /api/docs}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Senders.class)
class ApiConfiguration {

	@Bean
	OpenAPI description() {
		return new OpenAPI()
			.info(new Info().title("Udslusning: meldinger, oplysninger og beregninger")
				.version("1")
				.description("For boformer, der melder en borger til udslusning, og for kommunens andre systemer, "
						+ "der melder noget i en sag eller vil have et beløb beregnet. "
						+ "Fejl svares som application/problem+json på dansk."))
			.components(new Components().addSecuritySchemes("basic",
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
			.addSecurityItem(new SecurityRequirement().addList("basic"));
	}

}
