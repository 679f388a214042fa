/** Tables on A4 pages, as PDF and as pictures. */
@NullMarked
package org.yubian.office.pdf;

import org.jspecify.annotations.NullMarked;
