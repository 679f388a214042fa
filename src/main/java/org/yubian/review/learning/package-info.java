/** Drafts template packs from blank workbooks. */
@NullMarked
package org.yubian.review.learning;

import org.jspecify.annotations.NullMarked;
