/**
 * The 科目 (subjects) a budget is classified by: four schemes, each an edition by year and region,
 * with what is known about where every row comes from; the mapping from the department to the
 * government economic classification; what a user has checked.
 */
@NullMarked
package org.yubian.subject;

import org.jspecify.annotations.NullMarked;
