/** The reviewer's window: submissions by the folder, remarks on them, comparisons. */
@NullMarked
package org.yubian.desktop.review;

import org.jspecify.annotations.NullMarked;
