package dk.udslusning.process.standing;

import java.time.LocalDateTime;

/**
 * What a case waits for in one of the models.
 *
 * @param name the step's Danish name in its model
 * @param process the model's Danish name
 * @param byItself whether it happens by itself when its time comes; else somebody must do
 * it
 * @param holder user id of who has it; null where nobody has it, or where it happens by
 * itself
 * @param group the group that may take it, in Danish; null where somebody has it, or
 * where it happens by itself
 * @param at when it happens; of what somebody must do, since when it is open
 */
public record OpenStep(String name, String process, boolean byItself, String holder, String group, LocalDateTime at) {

}
