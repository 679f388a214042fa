/** What a reviewer does with submissions: compare, comment, consolidate. */
@NullMarked
package org.yubian.review;

import org.jspecify.annotations.NullMarked;
