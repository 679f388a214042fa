/** 政府采购: what is to be bought, quantity times price, beside the expenditure it is paid from. */
@NullMarked
package org.yubian.desktop.procurement;

import org.jspecify.annotations.NullMarked;
