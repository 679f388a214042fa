package org.yubian.desktop.assets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.EquipmentCount;
import org.yubian.budget.Extras;

/**
 * How many there are of a kind, of vehicles or of equipment.
 *
 * @param kind never twice in a list of vehicles
 */
record Counted(String kind, int count, Extras extras) {
  static List<Counted> vehicles(Map<String, Integer> vehicles) {
    return vehicles.entrySet().stream()
        .map(entry -> new Counted(entry.getKey(), entry.getValue(), Extras.NONE))
        .toList();
  }

  /** Vehicles by kind; those of one kind in two rows are counted together. */
  static Map<String, Integer> byKind(List<Counted> vehicles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    vehicles.forEach(each -> counts.merge(each.kind(), each.count(), Math::addExact));
    return counts;
  }

  static List<Counted> equipment(List<EquipmentCount> equipment) {
    return equipment.stream()
        .map(each -> new Counted(each.kind(), each.count(), each.extras()))
        .toList();
  }

  static List<EquipmentCount> asEquipment(List<Counted> equipment) {
    return equipment.stream()
        .map(each -> new EquipmentCount(each.kind(), each.count(), each.extras()))
        .toList();
  }
}
