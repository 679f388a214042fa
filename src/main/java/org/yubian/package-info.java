/** The entry point, the wiring of the adapters, and what every room may use. */
@NullMarked
package org.yubian;

import org.jspecify.annotations.NullMarked;
