/** Ranges of cells to and from Excel, WPS and other programs. */
@NullMarked
package org.yubian.desktop.clipboard;

import org.jspecify.annotations.NullMarked;
