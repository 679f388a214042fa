/** Finding subjects and projects while typing. */
@NullMarked
package org.yubian.desktop.picker;

import org.jspecify.annotations.NullMarked;
