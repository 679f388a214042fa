/** Writes figures into workbooks of others without touching anything else. */
@NullMarked
package org.yubian.office.fill;

import org.jspecify.annotations.NullMarked;
