/** The workbench: its windows, and a picture of it where there is no display. */
@NullMarked
package org.yubian.desktop;

import org.jspecify.annotations.NullMarked;
