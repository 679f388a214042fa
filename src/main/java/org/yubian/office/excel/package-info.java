/** The provincial workbook: a sheet for each table, dressed as finance bureaus expect it. */
@NullMarked
package org.yubian.office.excel;

import org.jspecify.annotations.NullMarked;
