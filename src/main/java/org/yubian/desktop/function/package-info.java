/** 支出预算·按功能分类. */
@NullMarked
package org.yubian.desktop.function;

import org.jspecify.annotations.NullMarked;
