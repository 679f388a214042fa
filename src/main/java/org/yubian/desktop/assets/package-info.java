/** 资产: vehicles, equipment and balances as they are disclosed. */
@NullMarked
package org.yubian.desktop.assets;

import org.jspecify.annotations.NullMarked;
