package org.yubian.review.submission;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.FileProblem;
import org.yubian.SafeFile;
import org.yubian.review.submission.SubmissionSummary.Contents;

/**
 * What the reviewer wrote about submissions, kept in a folder of this user: a file for each unit
 * and year, with a line for each remark — digest of the file it was written about, kind, place and
 * text of the finding, the remark — separated by tabs.
 *
 * <p>A remark belongs to a finding of one file. Where the unit hands in another file in which the
 * same finding stands, the remark is shown again and said to be about the earlier one.
 */
public final class KeptRemarks {
  private static final int MOST_MEBIBYTES = 16;
  private static final int FIELDS = 5;
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final Map<Path, Map<Key, String>> read = new HashMap<>();

  public KeptRemarks(Path folder) {
    this.folder = folder;
  }

  /**
   * @param digest of the file that was handed in
   */
  private record Key(String digest, Remarkable about) {}

  /**
   * A remark.
   *
   * @param earlier whether it was written about an earlier file of the unit
   */
  public record Remark(String text, boolean earlier) {
    static final Remark NONE = new Remark("", false);
  }

  /** What was written about a finding; an empty text where nothing was. */
  public Remark of(SubmissionSummary submission, Remarkable about) throws FileProblem {
    Map<Key, String> all = all(file(submission));
    String own = all.get(new Key(submission.digest(), about));
    if (own != null) {
      return new Remark(own, false);
    }
    Remark last = Remark.NONE;
    for (Map.Entry<Key, String> each : all.entrySet()) {
      if (each.getKey().about().equals(about) && !each.getValue().isEmpty()) {
        last = new Remark(each.getValue(), true);
      }
    }
    return last;
  }

  /** Writes a remark down; an empty text takes it back. */
  public void put(SubmissionSummary submission, Remarkable about, String text) throws FileProblem {
    Path file = file(submission);
    Map<Key, String> all = all(file);
    Key key = new Key(submission.digest(), about);
    String before = all.remove(key);
    all.put(key, text);
    try {
      SafeFile.makeFolder(folder);
      SafeFile.write(file, text(all).getBytes(StandardCharsets.UTF_8));
    } catch (FileProblem e) {
      all.remove(key);
      if (before != null) {
        all.put(key, before);
      }
      throw e;
    }
  }

  private Path file(SubmissionSummary submission) {
    Contents contents = submission.contents();
    String name =
        contents == null
            ? submission.digest()
            : contents.identity().year() + "-" + contents.identity().unitName();
    String safe = name.replaceAll("[^\\p{L}\\p{N}-]", "_");
    return folder.resolve(safe.substring(0, Math.min(LONGEST_NAME, safe.length())) + ".tsv");
  }

  private Map<Key, String> all(Path file) throws FileProblem {
    Map<Key, String> known = read.get(file);
    if (known == null) {
      known =
          Files.exists(file) ? parse(SafeFile.read(file, MOST_MEBIBYTES)) : new LinkedHashMap<>();
      read.put(file, known);
    }
    return known;
  }

  /** Lines that are none of ours are passed over. */
  private static Map<Key, String> parse(byte[] content) {
    Map<Key, String> all = new LinkedHashMap<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
      List<String> fields = new ArrayList<>();
      for (String field : line.split("\t", -1)) {
        fields.add(unescaped(field));
      }
      if (fields.size() == FIELDS) {
        Remarkable about = new Remarkable(fields.get(1), fields.get(2), fields.get(3));
        all.put(new Key(fields.getFirst(), about), fields.getLast());
      }
    }
    return all;
  }

  private static String text(Map<Key, String> all) {
    StringBuilder text = new StringBuilder();
    all.forEach(
        (key, remark) ->
            text.append(key.digest())
                .append('\t')
                .append(escaped(key.about().kind()))
                .append('\t')
                .append(escaped(key.about().place()))
                .append('\t')
                .append(escaped(key.about().text()))
                .append('\t')
                .append(escaped(remark))
                .append('\n'));
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        switch (text.charAt(i)) {
          case 't' -> plain.append('\t');
          case 'n' -> plain.append('\n');
          case 'r' -> plain.append('\r');
          default -> plain.append(text.charAt(i));
        }
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
