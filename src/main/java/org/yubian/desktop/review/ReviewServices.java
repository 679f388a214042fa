package org.yubian.desktop.review;

import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.work.Works;
import org.yubian.review.submission.KeptRemarks;
import org.yubian.review.submission.SubmissionReader;
import org.yubian.session.ListExporter;
import org.yubian.session.SourceFiles;

/** What the reviewer's screens need from outside. */
public record ReviewServices(
    SubmissionReader reader,
    KeptRemarks remarks,
    SourceFiles sources,
    ListExporter lists,
    FilePicker picker,
    Works works,
    Dialogs dialogs) {}
