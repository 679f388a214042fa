/** Asking the user for files and folders. */
@NullMarked
package org.yubian.desktop.files;

import org.jspecify.annotations.NullMarked;
