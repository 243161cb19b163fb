/**
 * Calculations for the municipality's other systems, at {@code /api/calculations}: the
 * rules asked with facts that belong to no case. Nothing is stored.
 */
package dk.udslusning.api.calculation;
