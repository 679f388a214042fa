/**
 * Tables as they are audited, whether laid out by the program or read from elsewhere: which
 * quantity each cell holds, which cells must therefore agree, and which single mistake explains
 * that they do not.
 */
@NullMarked
package org.yubian.audit.table;

import org.jspecify.annotations.NullMarked;
