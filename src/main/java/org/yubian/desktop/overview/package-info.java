/** 总览: how the budget stands, what is still missing, what was changed last. */
@NullMarked
package org.yubian.desktop.overview;

import org.jspecify.annotations.NullMarked;
