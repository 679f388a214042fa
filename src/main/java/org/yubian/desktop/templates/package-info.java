/** 模板管理: the template packs at hand, their mistakes, and how they look filled in. */
@NullMarked
package org.yubian.desktop.templates;

import org.jspecify.annotations.NullMarked;
