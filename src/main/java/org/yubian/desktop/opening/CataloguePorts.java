package org.yubian.desktop.opening;

import org.yubian.session.SourceFiles;
import org.yubian.subject.ConfirmationStore;

/**
 * What 科目目录 needs from outside.
 *
 * @param lists reads lists of subjects
 * @param checked what users have checked
 */
public record CataloguePorts(SourceFiles lists, ConfirmationStore checked) {}
