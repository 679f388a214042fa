/** Catalogues of subjects read from workbooks. */
@NullMarked
package org.yubian.office.catalogue;

import org.jspecify.annotations.NullMarked;
