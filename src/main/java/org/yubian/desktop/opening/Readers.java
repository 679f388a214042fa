package org.yubian.desktop.opening;

import org.yubian.budget.RowCodec;
import org.yubian.session.SheetFiles;

/**
 * What reads for the screens.
 *
 * @param rows the values that 修订轨迹 keeps
 */
public record Readers(SheetFiles sheets, RowCodec rows) {}
