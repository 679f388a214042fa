/** Statutory tables as CSV, with a description of them as JSON. */
@NullMarked
package org.yubian.exchange.tables;

import org.jspecify.annotations.NullMarked;
