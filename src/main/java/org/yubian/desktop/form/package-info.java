/** Forms: fields over a part of the budget, checked while one types, every change one edit. */
@NullMarked
package org.yubian.desktop.form;

import org.jspecify.annotations.NullMarked;
