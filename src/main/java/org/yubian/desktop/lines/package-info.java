/** What the screens of expenditure lines share: names of lines, edits of their amounts. */
@NullMarked
package org.yubian.desktop.lines;

import org.jspecify.annotations.NullMarked;
