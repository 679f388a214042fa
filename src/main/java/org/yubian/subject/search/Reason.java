package org.yubian.subject.search;

/** What of a subject a query met, from the surest to the least sure. */
public enum Reason {
  CODE,
  NAME,
  /** The first letters of the characters' readings, {@code xzyx} for 行政运行. */
  INITIALS,
  /** Readings spelled out, the last one perhaps in part: {@code xingzhengyunx}. */
  PINYIN,
  /** Another name of the subject, in characters or pinyin. */
  ALIAS;
}
