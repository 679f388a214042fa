/** What an audit says: rules, findings and how each rule ended. */
@NullMarked
package org.yubian.audit.finding;

import org.jspecify.annotations.NullMarked;
