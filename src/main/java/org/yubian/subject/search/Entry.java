package org.yubian.subject.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.Alias;
import org.yubian.subject.Catalogue;
import org.yubian.subject.NameForm;
import org.yubian.subject.Subject;

/** A subject made ready to be searched. */
record Entry(Subject subject, ReadName name, List<ReadName> aliases) {

  static List<Entry> all(Catalogue catalogue, Readings readings) {
    List<Entry> entries = new ArrayList<>(catalogue.subjects().size());
    for (Subject subject : catalogue.subjects()) {
      List<ReadName> aliases = new ArrayList<>(0);
      for (Alias alias : catalogue.aliases(subject.code())) {
        if (!NameForm.of(alias.name()).equals(NameForm.of(subject.name()))) {
          aliases.add(new ReadName(alias.name(), readings));
        }
      }
      entries.add(new Entry(subject, new ReadName(subject.name(), readings), aliases));
    }
    return entries;
  }

  @Nullable Hit hit(Term term) {
    if (term.isCode()) {
      return codeHit(term.text());
    }
    Hit best = name.hit(term.text());
    for (ReadName alias : aliases) {
      Hit hit = alias.hit(term.text());
      best = Hit.better(best, hit == null ? null : new Hit(Reason.ALIAS, hit.extent()));
    }
    return best;
  }

  private @Nullable Hit codeHit(String digits) {
    if (!subject.code().startsWith(digits)) {
      return null;
    }
    boolean whole = subject.code().length() == digits.length();
    return new Hit(Reason.CODE, whole ? Extent.WHOLE : Extent.START);
  }
}
