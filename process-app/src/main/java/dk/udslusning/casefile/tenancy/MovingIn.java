package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;

/**
 * How the citizen moved in, as a caseworker fills it in; anything may still be missing or
 * wrong.
 *
 * @param movedInOn the day she moved in
 * @param keysOn the day she was given the keys
 * @param dischargedOn the day she left the shelter; empty where she stayed in none
 * @param leftEarlierReason why she left the shelter before the lease began, where she did
 * so herself
 * @param needLevel how much support she needs to keep the home
 * @param checklist what is done by now
 * @param earlierLeaseEndsOn last day of the lease of the transitional home she leaves;
 * empty where she leaves none
 */
public record MovingIn(LocalDate movedInOn, LocalDate keysOn, LocalDate dischargedOn, String leftEarlierReason,
		NeedLevel needLevel, Checklist checklist, LocalDate earlierLeaseEndsOn) {

}
