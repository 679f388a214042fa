/** Finds the statutory tables of template packs in workbooks that never saw Yubian. */
@NullMarked
package org.yubian.review.recognition;

import org.jspecify.annotations.NullMarked;
