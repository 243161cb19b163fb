/**
 * Letters as PDF that can be read aloud (PDF/UA).
 */
package dk.udslusning.casefile.letter.pdf;
