/** 对照预算: last year's budget and the earlier version that the audit compares with. */
@NullMarked
package org.yubian.desktop.compared;

import org.jspecify.annotations.NullMarked;
