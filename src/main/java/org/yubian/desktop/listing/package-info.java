/** Lists of the budget as sheets: rows with columns that say what they show and how they change. */
@NullMarked
package org.yubian.desktop.listing;

import org.jspecify.annotations.NullMarked;
