/** Opening budgets: from files, samples, documents of the exchange format. */
@NullMarked
package org.yubian.desktop.opening;

import org.jspecify.annotations.NullMarked;
