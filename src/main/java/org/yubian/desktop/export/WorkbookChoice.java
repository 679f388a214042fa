package org.yubian.desktop.export;

import java.nio.file.Path;
import org.yubian.session.WorkbookExporter;
import org.yubian.table.pack.Pack;

/** What workbook the user wants. */
public record WorkbookChoice(WorkbookExporter.Kind kind, Pack pack, Path target) {}
