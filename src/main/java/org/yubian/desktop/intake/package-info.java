/** Lines from tables of any layout: which column is what, what each row becomes, what fails. */
@NullMarked
package org.yubian.desktop.intake;

import org.jspecify.annotations.NullMarked;
