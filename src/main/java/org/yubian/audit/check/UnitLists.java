package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Narrative;
import org.yubian.budget.Part;

/**
 * How many units and sections the texts count is how many they list, and how many the unit has. The
 * format does not say of what kind a subordinate unit is, so kinds are only added up.
 */
final class UnitLists implements Check {
  private static final Messages TEXT = Messages.of(UnitLists.class);
  private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";
  private static final Pattern KIND =
      Pattern.compile(
          "(?:行政单位|行政机关|机关|参公[^，。、；]{0,6}单位|参照公务员[^，。、；]{0,10}单位|事业单位)[^，。；、0-9一二三四五六七八九十]{0,3}"
              + NUMBER
              + "[个家]");
  private static final Pattern UNITS =
      Pattern.compile("(?:下属|所属|二级)(?:预算)?单位(?:共|有|为)?" + NUMBER + "[个家]");
  private static final Pattern NONE = Pattern.compile("(?:无|没有)(?:下属|所属)(?:预算)?单位");
  private static final Pattern LISTED =
      Pattern.compile(NUMBER + "个(?:内设机构|科室|股室|处室)[^：:。]{0,30}(?:分别是|分别为|包括|即|有)?[：:]([^。；]+)");

  @Override
  public List<String> rules() {
    return List.of("I04");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.UNIT, Topic.NARRATIVE, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Narrative narrative = context.budget().forms().narrative();
    if (narrative == null || narrative.organization().isEmpty()) {
      out.missing("I04", TEXT.get("missing.organization"), Wanted.NARRATIVE);
      return;
    }
    int listed = context.budget().unit().subordinateUnits().size();
    boolean counted = false;
    int kinds = 0;
    boolean ofKinds = false;
    for (String text : narrative.organization()) {
      Matcher kind = KIND.matcher(text);
      while (kind.find()) {
        kinds += number(kind.group(1));
        ofKinds = true;
      }
      Matcher units = UNITS.matcher(text);
      if (units.find()) {
        counted = true;
        differs(out, units.group(), number(units.group(1)), listed);
      } else if (NONE.matcher(text).find()) {
        counted = true;
        differs(out, text, 0, listed);
      }
      Matcher sections = LISTED.matcher(text);
      while (sections.find()) {
        counted = true;
        sections(out, sections);
      }
    }
    if (ofKinds && listed > 0) {
      differs(out, TEXT.get("units.kinds"), kinds, listed);
    } else if (!counted) {
      out.notApplicable("I04", TEXT.get("none.units"));
    }
  }

  private static void differs(Verdicts out, String text, int written, int listed) {
    if (written != listed) {
      Place place = Place.ofPart(Part.NARRATIVE, TEXT.get("field.organization"));
      out.add(
          out.finding("I04", place)
              .expected(Side.text(Integer.toString(listed)))
              .actual(new Side(place, null, Integer.toString(written)))
              .says(TEXT.get("units.differ", text, written, listed), TEXT.get("units.advice")));
    }
  }

  private static void sections(Verdicts out, Matcher found) {
    int written = number(found.group(1));
    int listed = found.group(2).split("[、，,]|和(?=[^、，,]*$)").length;
    int plain = found.group(2).split("[、，,]").length;
    if (written != listed && written != plain) {
      Place place = Place.ofPart(Part.NARRATIVE, TEXT.get("field.organization"));
      out.add(
          out.finding("I04", place)
              .expected(Side.text(Integer.toString(plain)))
              .actual(new Side(place, null, Integer.toString(written)))
              .says(TEXT.get("sections.differ", written, plain), TEXT.get("sections.advice")));
    }
  }

  private static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digit(text.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(text.charAt(0));
    return tens * 10 + (ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1)));
  }

  private static int digit(char of) {
    return "零一二三四五六七八九".indexOf(of);
  }
}
