/** What stands around the screens: menu, toolbar, navigation, dock, status bar. */
@NullMarked
package org.yubian.desktop.frame;

import org.jspecify.annotations.NullMarked;
