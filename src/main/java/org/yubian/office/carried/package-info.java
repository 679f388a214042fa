/** The budget that a submitted workbook carries, and what proves that its tables are untouched. */
@NullMarked
package org.yubian.office.carried;

import org.jspecify.annotations.NullMarked;
