package org.yubian.desktop.listing;

import java.util.List;
import org.yubian.desktop.sheet.Suggestion;

/**
 * How a new item begins, in the row below the last.
 *
 * @param <T> the kind of item
 */
public interface Adder<T> {
  /** What the row says while nothing is typed. */
  String invitation();

  default List<Suggestion> suggestions(String text) {
    return List.of();
  }

  /** The item a typed text, or the value of a chosen suggestion, begins. */
  Typed<T> begin(String text);

  /** An item nothing is known of, into which pasted cells go. */
  T blank();

  /** Id of the column where typing goes on. */
  String next();

  /** Id of the column where typing goes on for an item, where that depends on what is missing. */
  default String next(T begun) {
    return next();
  }
}
