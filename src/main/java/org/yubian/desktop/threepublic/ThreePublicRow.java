package org.yubian.desktop.threepublic;

import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.ThreePublicItem;

/** The rows of 三公经费: the total, then the items, those of vehicles below their sum. */
enum ThreePublicRow {
  TOTAL(ThreePublicItem.values()),
  OVERSEAS(ThreePublicItem.OVERSEAS),
  VEHICLES(ThreePublicItem.VEHICLE_PURCHASE, ThreePublicItem.VEHICLE_OPERATION),
  VEHICLE_PURCHASE(ThreePublicItem.VEHICLE_PURCHASE),
  VEHICLE_OPERATION(ThreePublicItem.VEHICLE_OPERATION),
  RECEPTION(ThreePublicItem.RECEPTION);

  private static final Messages TEXT = Messages.of(ThreePublicRow.class);

  private final List<ThreePublicItem> items;

  ThreePublicRow(ThreePublicItem... items) {
    this.items = List.of(items);
  }

  static ThreePublicRow at(int row) {
    return values()[row];
  }

  List<ThreePublicItem> items() {
    return items;
  }

  /** The item of the row; empty for a sum. */
  Optional<ThreePublicItem> item() {
    return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
  }

  boolean isBelowVehicles() {
    return this == VEHICLE_PURCHASE || this == VEHICLE_OPERATION;
  }

  String title() {
    return switch (this) {
      case TOTAL -> TEXT.get("threepublic.total");
      case VEHICLES -> TEXT.get("threepublic.vehicles");
      case VEHICLE_PURCHASE, VEHICLE_OPERATION ->
          TEXT.get("threepublic.of", ThreePublicFigures.name(items.getFirst()));
      case OVERSEAS, RECEPTION -> ThreePublicFigures.name(items.getFirst());
    };
  }
}
