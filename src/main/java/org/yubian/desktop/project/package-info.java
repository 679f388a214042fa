/** 项目与绩效: the projects with their lines, purchases, years and performance forms. */
@NullMarked
package org.yubian.desktop.project;

import org.jspecify.annotations.NullMarked;
