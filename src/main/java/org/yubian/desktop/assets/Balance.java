package org.yubian.desktop.assets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.money.Amount;

/** What assets of a name are worth. */
record Balance(String name, Amount amount) {
  static List<Balance> of(Map<String, Amount> balances) {
    return balances.entrySet().stream()
        .map(entry -> new Balance(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** By name; of two with one name the last counts. */
  static Map<String, Amount> byName(List<Balance> balances) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    balances.forEach(each -> amounts.put(each.name(), each.amount()));
    return amounts;
  }
}
