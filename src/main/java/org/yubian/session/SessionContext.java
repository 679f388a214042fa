package org.yubian.session;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.yubian.subject.SubjectLibrary;

/**
 * What an open budget needs around it.
 *
 * @param author whose name stands beside every edit
 * @param thread runs what comes back from the storage on the session's own thread
 */
public record SessionContext(
    Specs specs, SubjectLibrary subjects, InstantSource clock, String author, Executor thread) {}
