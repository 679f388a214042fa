package org.yubian.subject.search;

import java.util.Set;

/**
 * What is asked for.
 *
 * @param text a code or its beginning, or words in characters, pinyin initials, full pinyin or a
 *     mixture; of several words parted by blanks every one must meet the subject or one above it
 * @param limit the most matches wanted
 * @param preferred codes that come first among equally good matches, such as those in use
 * @param lineLevelOnly leave out subjects no line can be written at
 */
public record SubjectQuery(String text, int limit, Set<String> preferred, boolean lineLevelOnly) {

  public SubjectQuery {
    preferred = Set.copyOf(preferred);
  }

  public static SubjectQuery of(String text) {
    return new SubjectQuery(text, 50, Set.of(), false);
  }

  public SubjectQuery preferring(Set<String> codes) {
    return new SubjectQuery(text, limit, codes, lineLevelOnly);
  }

  public SubjectQuery atLineLevel() {
    return new SubjectQuery(text, limit, preferred, true);
  }
}
