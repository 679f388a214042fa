package org.yubian.desktop.revenue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.yubian.budget.Fund;

/** What a row of this screen is about. */
sealed interface RevenueRow {
  /** By which the row is known while rows come and go. */
  Object key();

  /** All revenue. */
  record Total() implements RevenueRow {
    @Override
    public Object key() {
      return "";
    }
  }

  /** Several sources together. */
  enum Group implements RevenueRow {
    FISCAL(Fund::isFiscal),
    OWN(Fund::isOwn);

    private final List<Fund> funds;

    Group(Predicate<Fund> which) {
      funds = Arrays.stream(Fund.values()).filter(which).toList();
    }

    List<Fund> funds() {
      return funds;
    }

    @Override
    public Object key() {
      return "g" + name();
    }
  }

  /** A source; 上年结转 takes all carried-over money. */
  record Source(Fund fund) implements RevenueRow {
    @Override
    public Object key() {
      return fund;
    }
  }

  /** A line, by its key, of a source that has several. */
  record Detail(long line) implements RevenueRow {
    @Override
    public Object key() {
      return line;
    }
  }

  /** Where a new line begins. */
  record Add() implements RevenueRow {
    @Override
    public Object key() {
      return "+";
    }
  }
}
