package dk.udslusning.process.form.letter;

/**
 * What somebody does about a letter that did not arrive.
 */
enum FailureAnswer {

	SEND_AGAIN, GIVE_UP

}
