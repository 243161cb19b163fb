package dk.udslusning.workplace.overview;

import java.util.List;

/**
 * A part of the overview.
 *
 * @param id under which the cases behind its figures are asked for
 * @param title Danish
 * @param explanation what is counted, Danish
 * @param nothing what stands there without figures, Danish
 * @param figures in the order in which they are read
 */
record Section(String id, String title, String explanation, String nothing, List<Figure> figures) {

}
