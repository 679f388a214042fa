/** 科目目录: what the catalogues hold, how far that can be trusted, and importing new editions. */
@NullMarked
package org.yubian.desktop.catalogue;

import org.jspecify.annotations.NullMarked;
