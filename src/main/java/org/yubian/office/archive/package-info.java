/** Workbooks from elsewhere, looked through before anything reads them. */
@NullMarked
package org.yubian.office.archive;

import org.jspecify.annotations.NullMarked;
