package org.yubian.subject;

import org.jspecify.annotations.Nullable;

/**
 * Another name a code is or was known by.
 *
 * @param formerCode the code it had under that name; null where only the name differs
 */
public record Alias(
    Scheme scheme, String code, String name, @Nullable String formerCode, Source source) {}
