package dk.udslusning.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJacksonInputMessage;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Reads no more of a request than the longest notice can have, whatever length it says.
 */
@ControllerAdvice(basePackageClasses = LargestRequest.class)
class LargestRequest extends RequestBodyAdviceAdapter {

	private static final int MOST_BYTES = 64 * 1024;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage request, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		byte[] body = request.getBody().readNBytes(MOST_BYTES + 1);
		if (body.length > MOST_BYTES) {
			throw new RequestTooLarge();
		}
		return new MappingJacksonInputMessage(new ByteArrayInputStream(body), request.getHeaders());
	}

}
