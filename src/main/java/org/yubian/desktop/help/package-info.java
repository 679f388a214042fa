/** The how-to pages inside the program. */
@NullMarked
package org.yubian.desktop.help;

import org.jspecify.annotations.NullMarked;
