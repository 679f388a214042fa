package org.yubian.budget;

/** Number of pieces of one kind of equipment, such as 单位价值100万元以上的设备. */
public record EquipmentCount(String kind, int count, Extras extras) {}
