package org.yubian.table.pack;

import org.jspecify.annotations.Nullable;

/**
 * What stands above a table.
 *
 * @param title 表名
 * @param tableNumber 表号 such as 预算01表; null where none is printed
 * @param unitLine left line above the table, such as 部门（单位）：{unit}; null = none
 * @param amountLine right line, such as 单位：万元; null = none
 */
public record Caption(
    Template title,
    @Nullable Template tableNumber,
    @Nullable Template unitLine,
    @Nullable Template amountLine) {}
