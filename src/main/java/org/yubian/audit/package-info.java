/**
 * The audit: every check a finance bureau would make on one unit's budget. {@link
 * org.yubian.audit.Auditor} runs all rules once; {@link org.yubian.audit.AuditService} keeps the
 * result true while a budget is edited.
 */
@NullMarked
package org.yubian.audit;

import org.jspecify.annotations.NullMarked;
