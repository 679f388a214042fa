package org.yubian.money;

/** The forms of a character that input methods, documents and web pages give for the same sign. */
final class Typed {

  private Typed() {}

  /** The plain form of each character; positions stay what they are. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '−', '–', '—', '﹣', '－' -> '-';
      case '×', '✕', '╳', '·', '∗', '＊' -> '*';
      case '÷', '∕', '／' -> '/';
      case '。', '．', '｡' -> '.';
      case '，', '﹐' -> ',';
      case '￥', '¥' -> '¥';
      case '　', '\u00a0', '\u2007', '\u2009', '\u202f', '\t', '\r', '\n' -> ' ';
      default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    };
  }
}
