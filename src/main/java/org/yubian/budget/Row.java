package org.yubian.budget;

/**
 * An element of one of the budget's lists. The key identifies it within its list and gives its
 * place: rows stand in ascending order of their keys. Keys live in memory and in the store, never
 * in the exchange format.
 */
public sealed interface Row permits Line, Project, PerformanceTarget {
  long key();

  /** The same content at another place. */
  Row withKey(long key);
}
