/** 收入预算: the sources of money as a tree, this year beside the last. */
@NullMarked
package org.yubian.desktop.revenue;

import org.jspecify.annotations.NullMarked;
