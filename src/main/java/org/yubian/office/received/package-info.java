/** Workbooks handed in: what they show, what they carry, and whether the two agree. */
@NullMarked
package org.yubian.office.received;

import org.jspecify.annotations.NullMarked;
