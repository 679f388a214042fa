package org.yubian.desktop.overview;

import org.yubian.desktop.desk.Place;

/**
 * Something that is still to be done.
 *
 * @param text what, and how much of it
 * @param place where
 * @param urgent whether the budget cannot be submitted like this
 */
record Todo(String text, Place place, boolean urgent) {}
