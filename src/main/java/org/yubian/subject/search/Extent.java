package org.yubian.subject.search;

/** How much of a code or name a query met. */
public enum Extent {
  WHOLE,
  START,
  INSIDE
}
