/** 明细: all of a chosen line, in the dock, to be seen and edited. */
@NullMarked
package org.yubian.desktop.detail;

import org.jspecify.annotations.NullMarked;
