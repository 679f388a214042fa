/** Workbooks and documents made of the open budget. */
@NullMarked
package org.yubian.desktop.export;

import org.jspecify.annotations.NullMarked;
