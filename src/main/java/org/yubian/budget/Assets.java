package org.yubian.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * 国有资产占用 as disclosed.
 *
 * @param asOf date or wording of the day the figures hold for
 * @param vehicles number of vehicles by kind, in printed order
 * @param balances asset balances by name
 */
public record Assets(
    @Nullable String asOf,
    Map<String, Integer> vehicles,
    @Nullable String vehiclesNote,
    List<EquipmentCount> equipment,
    @Nullable String plannedPurchases,
    Map<String, Amount> balances,
    Extras extras) {

  public Assets {
    vehicles = InOrder.copyOf(vehicles);
    equipment = List.copyOf(equipment);
    balances = InOrder.copyOf(balances);
  }
}
