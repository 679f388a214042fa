package org.yubian.audit.check;

import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.FormHead;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;

/**
 * Performance forms read from a workbook say whose and of which year they are; one copied from last
 * year or from another unit is known by it.
 */
final class FormHeads {
  private static final Messages TEXT = Messages.of(FormHeads.class);

  private FormHeads() {}

  static void judge(AuditContext context, Verdicts out) {
    int year = context.budget().header().year();
    String unit = context.budget().unit().name();
    for (FormHead head : context.references().printed().formHeads()) {
      Place place = place(context, head);
      if (head.year() != null && head.year() != year) {
        out.add(
            out.finding("A01", place)
                .atMost(FindingLevel.WARNING)
                .expected(Side.text(Integer.toString(year)))
                .actual(new Side(place, null, head.year().toString()))
                .says(
                    TEXT.get("head.year", named(head), head.year(), year),
                    TEXT.get("head.year.advice")));
      }
      if (head.unit() != null && !isSame(head.unit(), unit)) {
        out.add(
            out.finding("A01", place)
                .atMost(FindingLevel.WARNING)
                .expected(Side.text(unit))
                .actual(new Side(place, null, head.unit()))
                .says(
                    TEXT.get("head.unit", named(head), head.unit(), unit),
                    TEXT.get("head.unit.advice")));
      }
    }
  }

  private static String named(FormHead head) {
    return head.project() == null
        ? head.title()
        : TEXT.get("head.named", head.project(), head.title());
  }

  /** A name with the place before it, or without 本级 behind it, is the same. */
  private static boolean isSame(String a, String b) {
    String one = Folded.of(a);
    String other = Folded.of(b);
    return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one);
  }

  private static Place place(AuditContext context, FormHead head) {
    Place place = Place.ofPart(Part.OVERALL_PERFORMANCE, null);
    for (PerformanceTarget target : context.budget().rows(Section.PERFORMANCE_TARGETS)) {
      if (target.project().equals(head.project())) {
        place = Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), null);
      }
    }
    return new Place(
        place.table(), place.title(), place.row(), place.column(), head.address(), place.target());
  }
}
