/**
 * The sheet on screen: frozen columns, merged headings, fixed totals, typing in place. The
 * toolkit's tree table has neither frozen columns nor fixed rows nor ranges, and every screen needs
 * all three.
 */
@NullMarked
package org.yubian.desktop.sheet.view;

import org.jspecify.annotations.NullMarked;
