/** Fonts, colours and style sheets. */
@NullMarked
package org.yubian.desktop.theme;

import org.jspecify.annotations.NullMarked;
