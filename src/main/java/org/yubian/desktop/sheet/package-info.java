/** What a sheet of rows and columns shows and lets be typed, without any control. */
@NullMarked
package org.yubian.desktop.sheet;

import org.jspecify.annotations.NullMarked;
