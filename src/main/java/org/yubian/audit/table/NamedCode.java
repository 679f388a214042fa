package org.yubian.audit.table;

import org.yubian.subject.Scheme;

/**
 * A subject as a row prints it.
 *
 * @param name as printed
 * @param column where the name stands
 */
public record NamedCode(Scheme scheme, String code, String name, int column) {}
