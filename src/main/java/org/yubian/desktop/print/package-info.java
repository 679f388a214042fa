/** Print preview, printing and PDF of the statutory tables. */
@NullMarked
package org.yubian.desktop.print;

import org.jspecify.annotations.NullMarked;
