/** 支出预算 by functional and by economic classification. */
@NullMarked
package org.yubian.desktop.expenditure;

import org.jspecify.annotations.NullMarked;
