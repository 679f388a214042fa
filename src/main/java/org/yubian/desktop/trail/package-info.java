/** 修订轨迹: who changed what in the budget, when, from what to what. */
@NullMarked
package org.yubian.desktop.trail;

import org.jspecify.annotations.NullMarked;
