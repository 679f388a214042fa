package org.yubian.desktop.opening;

import org.yubian.session.ListExporter;
import org.yubian.session.WorkbookReader;

/** What reads budgets handed in, and writes what is said about them. */
public record Submissions(WorkbookReader workbooks, ListExporter lists) {}
