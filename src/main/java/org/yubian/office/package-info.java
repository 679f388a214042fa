/** Excel and Word out, workbooks and catalogues in; the only room that knows POI. */
@NullMarked
package org.yubian.office;

import org.jspecify.annotations.NullMarked;
