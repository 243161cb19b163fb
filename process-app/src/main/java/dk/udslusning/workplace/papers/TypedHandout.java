package dk.udslusning.workplace.papers;

/**
 * A paper for the citizen as chosen in the dialog.
 *
 * @param paper code of its kind
 * @param channel code of how she gets it
 * @param calledFirst {@code JA} where she was rung up before
 */
record TypedHandout(String paper, String channel, String calledFirst) {

}
