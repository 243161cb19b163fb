package dk.udslusning.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps a picture of the screen on which a test failed, and tells what the browser
 * complained of.
 */
class PictureOfFailure implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			BrowserTest test = (BrowserTest) context.getRequiredTestInstance();
			test.complaints().forEach((complaint) -> System.out.println("Browser: " + complaint));
			test.tasklist()
				.picture("failed-" + test.getClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}

}
