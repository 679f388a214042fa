/** Charts on screen: they follow the theme, and can be copied and saved as pictures. */
@NullMarked
package org.yubian.desktop.figure;

import org.jspecify.annotations.NullMarked;
