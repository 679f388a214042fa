/** Work in the background with progress, and what is said when something fails. */
@NullMarked
package org.yubian.desktop.work;

import org.jspecify.annotations.NullMarked;
