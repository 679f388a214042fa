import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

/**
 * Unites the overlapping contours of glyphs. JavaFX on Linux paints enlarged glyphs by the even-odd
 * rule, which leaves holes where strokes cross. Reads lines of {@code name|M x y L x y Q cx cy x y
 * Z …} and writes those that change in the same form; {@code unite-contours.py} does the rest.
 */
final class UniteContours {
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] glyph = line.split("\\|", 2);
      System.out.println(glyph[0] + "|" + text(new Area(path(glyph[1]))));
    }
  }

  private static Path2D path(String text) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    StringTokenizer t = new StringTokenizer(text);
    while (t.hasMoreTokens()) {
      switch (t.nextToken()) {
        case "M" -> path.moveTo(next(t), next(t));
        case "L" -> path.lineTo(next(t), next(t));
        case "Q" -> path.quadTo(next(t), next(t), next(t), next(t));
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double next(StringTokenizer t) {
    return Double.parseDouble(t.nextToken());
  }

  private static String text(Area area) {
    StringBuilder text = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
      int points =
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> add(text, "M", 1);
            case PathIterator.SEG_LINETO -> add(text, "L", 1);
            case PathIterator.SEG_QUADTO -> add(text, "Q", 2);
            default -> add(text, "Z", 0);
          };
      for (int each = 0; each < 2 * points; each++) {
        text.append(Math.round(at[each])).append(' ');
      }
    }
    return text.toString();
  }

  private static int add(StringBuilder text, String command, int points) {
    text.append(command).append(' ');
    return points;
  }
}
