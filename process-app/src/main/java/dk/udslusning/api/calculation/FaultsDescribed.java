package dk.udslusning.api.calculation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.MediaType;

/**
 * What goes wrong at every address here, told in the description of the interface.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "400", description = "Felter, der skal rettes: hvert felt og hvad der skal gøres",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				examples = @ExampleObject(Examples.FAULTY_FIELDS)))
@ApiResponse(responseCode = "401", description = "Ikke logget på",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@ApiResponse(responseCode = "403", description = "Boformer regner ikke her",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@interface FaultsDescribed {

}
