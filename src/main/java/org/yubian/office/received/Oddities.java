package org.yubian.office.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yubian.session.WorkbookReader.Oddity;

/** What a budget's workbook has no need of, told by the names of parts; none of it is opened. */
final class Oddities {
  private Oddities() {}

  static List<Oddity> of(List<String> parts, List<ReceivedSheet> sheets) {
    List<Oddity> found = new ArrayList<>();
    for (String part : parts) {
      String name = part.toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
        found.add(new Oddity(Oddity.Kind.MACRO, part));
      } else if (name.contains("/embeddings/") || name.contains("/activex/")) {
        found.add(new Oddity(Oddity.Kind.EMBEDDED, part));
      } else if (name.contains("/externallinks/") && name.endsWith(".xml")) {
        found.add(new Oddity(Oddity.Kind.EXTERNAL_LINK, part));
      } else if (name.endsWith("/connections.xml")
          || name.contains("/querytables/")
          || name.endsWith("/custompropertydata.bin")) {
        found.add(new Oddity(Oddity.Kind.CONNECTION, part));
      }
    }
    for (ReceivedSheet sheet : sheets) {
      if (sheet.state().equals("hidden")) {
        found.add(new Oddity(Oddity.Kind.HIDDEN_SHEET, sheet.name()));
      } else if (sheet.state().equals("veryHidden")) {
        found.add(new Oddity(Oddity.Kind.VERY_HIDDEN_SHEET, sheet.name()));
      }
    }
    return found;
  }
}
