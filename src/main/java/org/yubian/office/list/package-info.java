/** Lists as workbooks. */
@NullMarked
package org.yubian.office.list;

import org.jspecify.annotations.NullMarked;
