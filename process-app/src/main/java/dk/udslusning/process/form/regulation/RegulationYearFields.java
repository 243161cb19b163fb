package dk.udslusning.process.form.regulation;

import jakarta.validation.constraints.NotNull;

/**
 * The fields of "Satsregulering".
 *
 * @param year the year of the rates
 */
record RegulationYearFields(@NotNull(message = "Skriv det år, satserne gælder for") Integer year) {

}
