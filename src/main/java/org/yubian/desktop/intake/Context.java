package org.yubian.desktop.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where lines go that do not say it themselves.
 *
 * @param function code of the functional subject; null for nowhere
 * @param economic code of the economic subject of the department; null for nowhere
 */
public record Context(@Nullable String function, @Nullable String economic) {
  public static final Context NOWHERE = new Context(null, null);
}
