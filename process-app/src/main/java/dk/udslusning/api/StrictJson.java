package dk.udslusning.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads what other systems send as they wrote it, or not at all. Left alone, the library
 * makes two children of 2.7, an acute notice of a 2, a day of any number, and drops the
 * first of two names.
 */
@Configuration(proxyBeanMethods = false)
public class StrictJson implements WebMvcConfigurer {

	private static final List<Class<?>> REQUESTS = List.of(ReferralRequest.class, PlannedDischargeRequest.class,
			EventRequest.class);

	private final ObjectMapper json;

	StrictJson(ObjectMapper json) {
		this.json = json;
	}

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		ObjectMapper strict = strict();
		for (HttpMessageConverter<?> converter : converters) {
			if (converter instanceof MappingJackson2HttpMessageConverter jackson) {
				REQUESTS.forEach((request) -> jackson.registerObjectMappersForType(request,
						(mappers) -> mappers.put(MediaType.APPLICATION_JSON, strict)));
			}
		}
	}

	/**
	 * A mapper that reads so, for what does not come as a request's body.
	 * @return a mapper of its own
	 */
	public ObjectMapper strict() {
		ObjectMapper strict = this.json.copy();
		strict.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
		strict.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
		strict.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
		strict.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
		strict.coercionConfigFor(LogicalType.Boolean)
			.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
		strict.coercionConfigFor(LogicalType.Textual)
			.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
			.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
		strict.registerModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDay()));
		return strict;
	}

}
