package org.yubian.review.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.subject.NameForm;

/**
 * The form in which texts of sheets are compared: without blanks, signs and differences of width;
 * of header words that mean the same, one stands for all.
 */
final class Words {
  private static final String RESOURCE = "header-words.txt";

  /** 一、 （一） (1) 1. at the start of a label. */
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^\\s*(?:[（(]\\s*[一二三四五六七八九十廿百0-9]{1,3}\\s*[)）]|[一二三四五六七八九十廿百]{1,3}\\s*[、.．]|[0-9]{1,2}\\s*[、.．](?![0-9]))");

  private static final Pattern UNIT = Pattern.compile("[（(]\\s*(?:万元|元)\\s*[)）]\\s*$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年度|年)?");

  private final Map<String, String> same;

  private Words(Map<String, String> same) {
    this.same = Map.copyOf(same);
  }

  static Words load() {
    Map<String, String> same = new HashMap<>();
    try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] words = line.strip().split("\\s+");
          for (String word : words) {
            same.put(NameForm.of(word), NameForm.of(words[0]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(same);
  }

  /** A word of a header; a currency unit behind it belongs to the amounts and not to the word. */
  String header(String text) {
    String form = NameForm.of(UNIT.matcher(text).replaceFirst(""));
    Matcher year = YEAR.matcher(form);
    if (year.lookingAt() && year.end() < form.length()) {
      String rest = form.substring(year.end());
      return year.group() + same.getOrDefault(rest, rest);
    }
    return same.getOrDefault(form, form);
  }

  /** The name of a row, without its enumerator. */
  static String label(String text) {
    return NameForm.of(ENUMERATOR.matcher(text).replaceFirst(""));
  }

  /** A title, without the year. */
  static String title(String text) {
    String form = YEAR.matcher(NameForm.of(text)).replaceAll("");
    return form.startsWith("年度")
        ? form.substring(2)
        : form.startsWith("年") ? form.substring(1) : form;
  }
}
