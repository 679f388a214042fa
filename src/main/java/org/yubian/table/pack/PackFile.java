package org.yubian.table.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file of a pack: {@code 05-general-public.yaml} for a table, {@code
 * form-01-project-target.yaml} for a form.
 *
 * @param number two digits
 * @param slug the rest of the name
 */
record PackFile(boolean form, String number, String slug) {
  private static final Pattern NAME =
      Pattern.compile("(form-)?(\\d{2})-([a-z0-9][a-z0-9-]{0,59})\\.yaml");

  /** Null for a file that is neither a table nor a form. */
  static @Nullable PackFile of(String file) {
    Matcher matcher = NAME.matcher(file);
    return matcher.matches()
        ? new PackFile(matcher.group(1) != null, matcher.group(2), matcher.group(3))
        : null;
  }

  /** The name without its ending. */
  String stem() {
    return (form ? "form-" : "") + number + "-" + slug;
  }
}
