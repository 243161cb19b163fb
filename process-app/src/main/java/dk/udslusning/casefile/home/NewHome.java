package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;

/**
 * A home as the landlord reports it to the municipality.
 *
 * @param kind family, youth, elderly or private
 * @param landlord the housing organisation or private landlord
 * @param assignmentAgreement whether an assignment agreement exists; a private home needs
 * one
 * @param address where it lies
 * @param rooms at least 1
 * @param areaHundredths area in hundredths of a square metre: 7550 is 75,50 m²
 * @param rent per month, before housing benefit
 * @param payments compulsory payments per month
 * @param deposit entry deposit, once; zero where there is none
 * @param restorationGuaranteed whether the municipality's guarantee for restoration is
 * given
 * @param atDisposalFrom first day on which the municipality pays its rent
 */
public record NewHome(HomeKind kind, String landlord, boolean assignmentAgreement, HomeAddress address, int rooms,
		int areaHundredths, Money rent, CompulsoryPayments payments, Money deposit, boolean restorationGuaranteed,
		LocalDate atDisposalFrom) {

}
