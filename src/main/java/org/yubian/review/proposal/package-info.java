/**
 * From the tables of a workbook that never saw Yubian back to the lines they were made of, as far
 * as the tables determine them.
 */
@NullMarked
package org.yubian.review.proposal;

import org.jspecify.annotations.NullMarked;
