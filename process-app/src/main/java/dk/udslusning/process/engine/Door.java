package dk.udslusning.process.engine;

/**
 * To whom a command of the engine is open.
 */
enum Door {

	/**
	 * To whoever has the engine's grant.
	 */
	GRANTED,

	/**
	 * To the application itself, never to somebody who is signed in.
	 */
	APPLICATION,

	/**
	 * To nobody.
	 */
	CLOSED

}
