/** Backups: the list to choose from, and what is offered when a file cannot be opened. */
@NullMarked
package org.yubian.desktop.backup;

import org.jspecify.annotations.NullMarked;
