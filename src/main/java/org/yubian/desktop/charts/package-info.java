/** 图表: expenditure by function, economic class and fund, this year beside the last. */
@NullMarked
package org.yubian.desktop.charts;

import org.jspecify.annotations.NullMarked;
