/** 审核: what the audit finds in the open budget, in the dock. */
@NullMarked
package org.yubian.desktop.findings;

import org.jspecify.annotations.NullMarked;
