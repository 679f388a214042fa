/**
 * Charts of amounts: what is drawn, as data with exact figures, and its drawing by JFreeChart. The
 * only floating point is the geometry of bars; every number that can be read is printed from fen.
 */
@NullMarked
package org.yubian.chart;

import org.jspecify.annotations.NullMarked;
