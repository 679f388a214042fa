/** 查找: text in codes, names, projects, notes and amounts, wherever it stands. */
@NullMarked
package org.yubian.desktop.find;

import org.jspecify.annotations.NullMarked;
