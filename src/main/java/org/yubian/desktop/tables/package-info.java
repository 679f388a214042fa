/** 法定报表: every table of the pack as it prints. */
@NullMarked
package org.yubian.desktop.tables;

import org.jspecify.annotations.NullMarked;
