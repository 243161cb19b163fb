package dk.udslusning.rules.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

/**
 * What is known when the conditions are assessed. Everything may be missing: a missing
 * fact makes a condition unknown. Built by {@link #of(Scheme, LocalDate)} and the
 * {@code with} methods of {@link Builder}.
 *
 * @param scheme the scheme that is tried
 * @param assessedOn the day of assessment
 * @param actingMunicipality whether we are the citizen's acting municipality
 * @param assignsHome whether we assign the home
 * @param lawfulStay whether the citizen stays lawfully in Denmark
 * @param origin where the citizen comes from, or {@code null}
 * @param reducedMentalFunction considerably reduced mental function
 * @param specialSocialProblems special social problems
 * @param needsHelpToGetHome needs help to get a home
 * @param needsHelpToKeepHome needs help to keep a home
 * @param leaseStart the lease's first day, planned or signed, or {@code null}
 * @param birthDate the day of birth, or {@code null} where only the age is known
 * @param adult whether the citizen says to be 18 or older; used without a birth date
 * @param minorAccepted the team leader's decision on a citizen under 18
 * @param agreementSigned whether an agreement on education or work is signed
 * @param agreementExempted whether the citizen is exempted, with a reason
 * @param otherRefundOverlaps another transitional refund for overlapping days
 * @param sameHomeTwoTenants whether that refund is for the same home's other tenant
 * @param homeKind kind of home, or {@code null}
 * @param tenantInEducation youth home: the tenant is in education
 * @param tenantSpecialNeed youth home: the tenant has a special need
 * @param residentMixAssessed youth and elderly home: the mix of residents is assessed
 * @param noDemandFromEntitled elderly home: no demand from those entitled
 * @param assignmentAgreement private home: there is an assignment agreement
 * @param deviationsStated the lease states the deviations
 * @param deviationPeriodStated the lease states their period
 * @param councilApproved the council approves them
 * @param benefitApplied housing benefit is applied for
 * @param leaseInForce the lease is in force
 * @param shelterPaymentSettled own payment to a shelter has ended or is split by days
 * @param withinLegalPeriod the days lie inside the legal period
 * @param origins where single facts came from, by fact key
 */
public record EligibilityFacts(Scheme scheme, LocalDate assessedOn, Answer actingMunicipality, Answer assignsHome,
		Answer lawfulStay, Origin origin, Answer reducedMentalFunction, Answer specialSocialProblems,
		Answer needsHelpToGetHome, Answer needsHelpToKeepHome, LocalDate leaseStart, LocalDate birthDate, Answer adult,
		Answer minorAccepted, Answer agreementSigned, Answer agreementExempted, Answer otherRefundOverlaps,
		Answer sameHomeTwoTenants, HomeKind homeKind, Answer tenantInEducation, Answer tenantSpecialNeed,
		Answer residentMixAssessed, Answer noDemandFromEntitled, Answer assignmentAgreement, Answer deviationsStated,
		Answer deviationPeriodStated, Answer councilApproved, Answer benefitApplied, Answer leaseInForce,
		Answer shelterPaymentSettled, Answer withinLegalPeriod, Map<String, FactOrigin> origins) {

	public EligibilityFacts {
		Objects.requireNonNull(scheme, "scheme");
		Objects.requireNonNull(assessedOn, "assessedOn");
		origins = Map.copyOf(origins);
	}

	/**
	 * Nothing is known but scheme and day.
	 * @param scheme the scheme that is tried
	 * @param assessedOn the day of assessment
	 * @return a builder
	 */
	public static Builder of(Scheme scheme, LocalDate assessedOn) {
		return new Builder(scheme, assessedOn);
	}

	/** Collects what is known. */
	public static final class Builder {

		private final Scheme scheme;

		private final LocalDate assessedOn;

		private Answer actingMunicipality = Answer.UNKNOWN;

		private Answer assignsHome = Answer.UNKNOWN;

		private Answer lawfulStay = Answer.UNKNOWN;

		private Origin origin;

		private Answer reducedMentalFunction = Answer.UNKNOWN;

		private Answer specialSocialProblems = Answer.UNKNOWN;

		private Answer needsHelpToGetHome = Answer.UNKNOWN;

		private Answer needsHelpToKeepHome = Answer.UNKNOWN;

		private LocalDate leaseStart;

		private LocalDate birthDate;

		private Answer adult = Answer.UNKNOWN;

		private Answer minorAccepted = Answer.UNKNOWN;

		private Answer agreementSigned = Answer.UNKNOWN;

		private Answer agreementExempted = Answer.UNKNOWN;

		private Answer otherRefundOverlaps = Answer.UNKNOWN;

		private Answer sameHomeTwoTenants = Answer.UNKNOWN;

		private HomeKind homeKind;

		private Answer tenantInEducation = Answer.UNKNOWN;

		private Answer tenantSpecialNeed = Answer.UNKNOWN;

		private Answer residentMixAssessed = Answer.UNKNOWN;

		private Answer noDemandFromEntitled = Answer.UNKNOWN;

		private Answer assignmentAgreement = Answer.UNKNOWN;

		private Answer deviationsStated = Answer.UNKNOWN;

		private Answer deviationPeriodStated = Answer.UNKNOWN;

		private Answer councilApproved = Answer.UNKNOWN;

		private Answer benefitApplied = Answer.UNKNOWN;

		private Answer leaseInForce = Answer.UNKNOWN;

		private Answer shelterPaymentSettled = Answer.UNKNOWN;

		private Answer withinLegalPeriod = Answer.UNKNOWN;

		private final Map<String, FactOrigin> origins = new HashMap<>();

		private Builder(Scheme scheme, LocalDate assessedOn) {
			this.scheme = scheme;
			this.assessedOn = assessedOn;
		}

		/**
		 * Sets: whether we are the citizen's acting municipality.
		 * @param actingMunicipality what is known
		 * @return this
		 */
		public Builder actingMunicipality(Answer actingMunicipality) {
			this.actingMunicipality = actingMunicipality;
			return this;
		}

		/**
		 * Sets: whether we assign the home.
		 * @param assignsHome what is known
		 * @return this
		 */
		public Builder assignsHome(Answer assignsHome) {
			this.assignsHome = assignsHome;
			return this;
		}

		/**
		 * Sets: whether the citizen stays lawfully in Denmark.
		 * @param lawfulStay what is known
		 * @return this
		 */
		public Builder lawfulStay(Answer lawfulStay) {
			this.lawfulStay = lawfulStay;
			return this;
		}

		/**
		 * Sets: where the citizen comes from, or {@code null}.
		 * @param origin what is known
		 * @return this
		 */
		public Builder origin(Origin origin) {
			this.origin = origin;
			return this;
		}

		/**
		 * Sets: considerably reduced mental function.
		 * @param reducedMentalFunction what is known
		 * @return this
		 */
		public Builder reducedMentalFunction(Answer reducedMentalFunction) {
			this.reducedMentalFunction = reducedMentalFunction;
			return this;
		}

		/**
		 * Sets: special social problems.
		 * @param specialSocialProblems what is known
		 * @return this
		 */
		public Builder specialSocialProblems(Answer specialSocialProblems) {
			this.specialSocialProblems = specialSocialProblems;
			return this;
		}

		/**
		 * Sets: needs help to get a home.
		 * @param needsHelpToGetHome what is known
		 * @return this
		 */
		public Builder needsHelpToGetHome(Answer needsHelpToGetHome) {
			this.needsHelpToGetHome = needsHelpToGetHome;
			return this;
		}

		/**
		 * Sets: needs help to keep a home.
		 * @param needsHelpToKeepHome what is known
		 * @return this
		 */
		public Builder needsHelpToKeepHome(Answer needsHelpToKeepHome) {
			this.needsHelpToKeepHome = needsHelpToKeepHome;
			return this;
		}

		/**
		 * Sets: the lease's first day, planned or signed, or {@code null}.
		 * @param leaseStart what is known
		 * @return this
		 */
		public Builder leaseStart(LocalDate leaseStart) {
			this.leaseStart = leaseStart;
			return this;
		}

		/**
		 * Sets: the day of birth, or {@code null} where only the age is known.
		 * @param birthDate what is known
		 * @return this
		 */
		public Builder birthDate(LocalDate birthDate) {
			this.birthDate = birthDate;
			return this;
		}

		/**
		 * Sets: whether the citizen says to be 18 or older; used without a birth date.
		 * @param adult what is known
		 * @return this
		 */
		public Builder adult(Answer adult) {
			this.adult = adult;
			return this;
		}

		/**
		 * Sets: the team leader's decision on a citizen under 18.
		 * @param minorAccepted what is known
		 * @return this
		 */
		public Builder minorAccepted(Answer minorAccepted) {
			this.minorAccepted = minorAccepted;
			return this;
		}

		/**
		 * Sets: whether an agreement on education or work is signed.
		 * @param agreementSigned what is known
		 * @return this
		 */
		public Builder agreementSigned(Answer agreementSigned) {
			this.agreementSigned = agreementSigned;
			return this;
		}

		/**
		 * Sets: whether the citizen is exempted, with a reason.
		 * @param agreementExempted what is known
		 * @return this
		 */
		public Builder agreementExempted(Answer agreementExempted) {
			this.agreementExempted = agreementExempted;
			return this;
		}

		/**
		 * Sets: another transitional refund for overlapping days.
		 * @param otherRefundOverlaps what is known
		 * @return this
		 */
		public Builder otherRefundOverlaps(Answer otherRefundOverlaps) {
			this.otherRefundOverlaps = otherRefundOverlaps;
			return this;
		}

		/**
		 * Sets: whether that refund is for the same home's other tenant.
		 * @param sameHomeTwoTenants what is known
		 * @return this
		 */
		public Builder sameHomeTwoTenants(Answer sameHomeTwoTenants) {
			this.sameHomeTwoTenants = sameHomeTwoTenants;
			return this;
		}

		/**
		 * Sets: kind of home, or {@code null}.
		 * @param homeKind what is known
		 * @return this
		 */
		public Builder homeKind(HomeKind homeKind) {
			this.homeKind = homeKind;
			return this;
		}

		/**
		 * Sets: youth home: the tenant is in education.
		 * @param tenantInEducation what is known
		 * @return this
		 */
		public Builder tenantInEducation(Answer tenantInEducation) {
			this.tenantInEducation = tenantInEducation;
			return this;
		}

		/**
		 * Sets: youth home: the tenant has a special need.
		 * @param tenantSpecialNeed what is known
		 * @return this
		 */
		public Builder tenantSpecialNeed(Answer tenantSpecialNeed) {
			this.tenantSpecialNeed = tenantSpecialNeed;
			return this;
		}

		/**
		 * Sets: youth and elderly home: the mix of residents is assessed.
		 * @param residentMixAssessed what is known
		 * @return this
		 */
		public Builder residentMixAssessed(Answer residentMixAssessed) {
			this.residentMixAssessed = residentMixAssessed;
			return this;
		}

		/**
		 * Sets: elderly home: no demand from those entitled.
		 * @param noDemandFromEntitled what is known
		 * @return this
		 */
		public Builder noDemandFromEntitled(Answer noDemandFromEntitled) {
			this.noDemandFromEntitled = noDemandFromEntitled;
			return this;
		}

		/**
		 * Sets: private home: there is an assignment agreement.
		 * @param assignmentAgreement what is known
		 * @return this
		 */
		public Builder assignmentAgreement(Answer assignmentAgreement) {
			this.assignmentAgreement = assignmentAgreement;
			return this;
		}

		/**
		 * Sets: the lease states the deviations.
		 * @param deviationsStated what is known
		 * @return this
		 */
		public Builder deviationsStated(Answer deviationsStated) {
			this.deviationsStated = deviationsStated;
			return this;
		}

		/**
		 * Sets: the lease states their period.
		 * @param deviationPeriodStated what is known
		 * @return this
		 */
		public Builder deviationPeriodStated(Answer deviationPeriodStated) {
			this.deviationPeriodStated = deviationPeriodStated;
			return this;
		}

		/**
		 * Sets: the council approves them.
		 * @param councilApproved what is known
		 * @return this
		 */
		public Builder councilApproved(Answer councilApproved) {
			this.councilApproved = councilApproved;
			return this;
		}

		/**
		 * Sets: housing benefit is applied for.
		 * @param benefitApplied what is known
		 * @return this
		 */
		public Builder benefitApplied(Answer benefitApplied) {
			this.benefitApplied = benefitApplied;
			return this;
		}

		/**
		 * Sets: the lease is in force.
		 * @param leaseInForce what is known
		 * @return this
		 */
		public Builder leaseInForce(Answer leaseInForce) {
			this.leaseInForce = leaseInForce;
			return this;
		}

		/**
		 * Sets: own payment to a shelter has ended or is split by days.
		 * @param shelterPaymentSettled what is known
		 * @return this
		 */
		public Builder shelterPaymentSettled(Answer shelterPaymentSettled) {
			this.shelterPaymentSettled = shelterPaymentSettled;
			return this;
		}

		/**
		 * Sets: the days lie inside the legal period.
		 * @param withinLegalPeriod what is known
		 * @return this
		 */
		public Builder withinLegalPeriod(Answer withinLegalPeriod) {
			this.withinLegalPeriod = withinLegalPeriod;
			return this;
		}

		/**
		 * Tells where a fact came from.
		 * @param factKey key of the fact, the name of its component
		 * @param origin who, when, which document or form
		 * @return this
		 */
		public Builder origin(String factKey, FactOrigin origin) {
			this.origins.put(factKey, origin);
			return this;
		}

		/**
		 * Ends the collection.
		 * @return the facts
		 */
		public EligibilityFacts build() {
			return new EligibilityFacts(this.scheme, this.assessedOn, this.actingMunicipality, this.assignsHome,
					this.lawfulStay, this.origin, this.reducedMentalFunction, this.specialSocialProblems,
					this.needsHelpToGetHome, this.needsHelpToKeepHome, this.leaseStart, this.birthDate, this.adult,
					this.minorAccepted, this.agreementSigned, this.agreementExempted, this.otherRefundOverlaps,
					this.sameHomeTwoTenants, this.homeKind, this.tenantInEducation, this.tenantSpecialNeed,
					this.residentMixAssessed, this.noDemandFromEntitled, this.assignmentAgreement,
					this.deviationsStated, this.deviationPeriodStated, this.councilApproved, this.benefitApplied,
					this.leaseInForce, this.shelterPaymentSettled, this.withinLegalPeriod, this.origins);
		}

	}

}
