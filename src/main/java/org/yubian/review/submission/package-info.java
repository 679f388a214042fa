/** Submissions by the folder: what each is, whose is missing, what is to be said about it. */
@NullMarked
package org.yubian.review.submission;

import org.jspecify.annotations.NullMarked;
