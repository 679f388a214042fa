/** The start page and the way to a new budget. */
@NullMarked
package org.yubian.desktop.start;

import org.jspecify.annotations.NullMarked;
