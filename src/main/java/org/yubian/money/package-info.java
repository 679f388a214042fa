/**
 * Amounts of money: exact fen, what is displayed of them in 元 or 万元, what people type, and
 * percentages. Every amount is a {@code long} count of fen; nothing here is a floating-point
 * number.
 */
@NullMarked
package org.yubian.money;

import org.jspecify.annotations.NullMarked;
