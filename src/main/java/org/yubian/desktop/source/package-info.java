/** 来源明细: the lines behind a chosen number, in the dock. */
@NullMarked
package org.yubian.desktop.source;

import org.jspecify.annotations.NullMarked;
