package org.yubian;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A visible exception to the architecture tests: the annotated class may use one thing that its
 * room may not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AllowedToUse.All.class)
public @interface AllowedToUse {

  /** Name of a room ({@code chart}), or the package a library starts with ({@code org.h2}). */
  String what();

  /** Why nothing better was possible. */
  String because();

  /** Holds several exceptions of one class. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface All {
    AllowedToUse[] value();
  }
}
