package org.yubian.desktop.listing;

import java.util.function.Function;

/**
 * What a typed text makes of an item.
 *
 * @param <T> the kind of item
 */
public sealed interface Typed<T> {
  /** The item as it is then. */
  record Taken<T>(T item) implements Typed<T> {}

  /** The text cannot be taken; the message says what is wrong and what is accepted. */
  record Wrong<T>(String message) implements Typed<T> {}

  static <T> Typed<T> of(T item) {
    return new Taken<>(item);
  }

  static <T> Typed<T> wrong(String message) {
    return new Wrong<>(message);
  }

  /** The same for something made of the item. */
  default <S> Typed<S> map(Function<T, S> made) {
    return switch (this) {
      case Taken<T> taken -> new Taken<>(made.apply(taken.item()));
      case Wrong<T> wrong -> new Wrong<>(wrong.message());
    };
  }
}
