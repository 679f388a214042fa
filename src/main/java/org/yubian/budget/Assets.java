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

  public static final Assets NONE =
      new Assets(null, Map.of(), null, List.of(), null, Map.of(), Extras.NONE);

  public Assets {
    vehicles = InOrder.copyOf(vehicles);
    equipment = List.copyOf(equipment);
    balances = InOrder.copyOf(balances);
  }

  public Assets withAsOf(@Nullable String value) {
    return new Assets(value, vehicles, vehiclesNote, equipment, plannedPurchases, balances, extras);
  }

  public Assets withVehicles(Map<String, Integer> value) {
    return new Assets(asOf, value, vehiclesNote, equipment, plannedPurchases, balances, extras);
  }

  public Assets withVehiclesNote(@Nullable String value) {
    return new Assets(asOf, vehicles, value, equipment, plannedPurchases, balances, extras);
  }

  public Assets withEquipment(List<EquipmentCount> value) {
    return new Assets(asOf, vehicles, vehiclesNote, value, plannedPurchases, balances, extras);
  }

  public Assets withPlannedPurchases(@Nullable String value) {
    return new Assets(asOf, vehicles, vehiclesNote, equipment, value, balances, extras);
  }

  public Assets withBalances(Map<String, Amount> value) {
    return new Assets(asOf, vehicles, vehiclesNote, equipment, plannedPurchases, value, extras);
  }
}
