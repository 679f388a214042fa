/** Dialogs in the look of the program. */
@NullMarked
package org.yubian.desktop.dialog;

import org.jspecify.annotations.NullMarked;
