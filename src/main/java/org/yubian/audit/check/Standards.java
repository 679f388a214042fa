package org.yubian.audit.check;

import org.yubian.audit.finding.RuleSet;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.Pack;

/** What a budget is judged by: the pack's tables, the subjects of its year, the rules. */
public record Standards(Pack pack, Subjects subjects, RuleSet rules) {}
