/** The open budget as the screens share it. */
@NullMarked
package org.yubian.desktop.desk;

import org.jspecify.annotations.NullMarked;
