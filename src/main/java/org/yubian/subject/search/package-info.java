/** Finding a subject while typing: by code, name, alias, pinyin initials and full pinyin. */
@NullMarked
package org.yubian.subject.search;

import org.jspecify.annotations.NullMarked;
