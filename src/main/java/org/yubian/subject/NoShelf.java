package org.yubian.subject;

import java.util.List;

/** The shelf of a program that imports nothing. */
enum NoShelf implements EditionShelf {
  INSTANCE;

  @Override
  public List<CatalogueKey> keys() {
    return List.of();
  }

  @Override
  public List<Subject> rows(CatalogueKey key) {
    throw new IllegalArgumentException("nothing is kept here");
  }

  @Override
  public void keep(CatalogueKey key, List<Subject> rows) {
    throw new UnsupportedOperationException("nothing is kept here");
  }
}
