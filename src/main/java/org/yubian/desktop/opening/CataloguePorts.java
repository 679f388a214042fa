package org.yubian.desktop.opening;

import org.yubian.session.CatalogueFiles;
import org.yubian.subject.ConfirmationStore;

/**
 * What 科目目录 needs from outside.
 *
 * @param workbooks reads lists of subjects from workbooks
 * @param checked what users have checked
 */
public record CataloguePorts(CatalogueFiles workbooks, ConfirmationStore checked) {}
