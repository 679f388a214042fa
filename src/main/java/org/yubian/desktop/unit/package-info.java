/** 单位信息: what the unit is, its people, its subordinate units, who answers for the budget. */
@NullMarked
package org.yubian.desktop.unit;

import org.jspecify.annotations.NullMarked;
