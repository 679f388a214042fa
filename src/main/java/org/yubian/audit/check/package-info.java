/** The rules' families: each looks at one matter and says what it finds. */
@NullMarked
package org.yubian.audit.check;

import org.jspecify.annotations.NullMarked;
