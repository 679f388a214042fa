/** What the program remembers of the user from one start to the next. */
@NullMarked
package org.yubian.desktop.settings;

import org.jspecify.annotations.NullMarked;
