package org.yubian.desktop;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of windows in few colours, so that the repository stays small. */
final class SmallPng {
  private static final int MOST = 96;

  /** Colours nearer to one that is chosen already give way to rarer ones, such as red. */
  private static final int NEAR = 400;

  private SmallPng() {}

  static byte[] encode(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(indexed(picture), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A smaller picture for reading in a narrow column; one that is narrow already is left alone. */
  static BufferedImage narrowed(BufferedImage picture, int width) {
    if (picture.getWidth() <= width) {
      return picture;
    }
    int height = picture.getHeight() * width / picture.getWidth();
    BufferedImage narrow = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = narrow.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return narrow;
  }

  /** The colours seen most, every other replaced by the nearest of them. */
  private static BufferedImage indexed(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
    }
    List<Integer> palette = palette(counts);
    byte[][] channels = new byte[3][palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      channels[0][i] = (byte) (palette.get(i) >> 16);
      channels[1][i] = (byte) (palette.get(i) >> 8);
      channels[2][i] = (byte) (int) palette.get(i);
    }
    IndexColorModel colours =
        new IndexColorModel(8, palette.size(), channels[0], channels[1], channels[2]);
    BufferedImage small =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, pixel -> nearest(pixel, palette));
      small.getRaster().setSample(i % width, i / width, 0, index);
    }
    return small;
  }

  private static List<Integer> palette(Map<Integer, Integer> counts) {
    List<Integer> byCount =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    List<Integer> palette = new ArrayList<>(byCount.subList(0, Math.min(MOST / 3, byCount.size())));
    for (int colour : byCount) {
      if (palette.size() < MOST && distance(colour, palette.get(nearest(colour, palette))) > NEAR) {
        palette.add(colour);
      }
    }
    return palette;
  }

  private static int nearest(int colour, List<Integer> palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size(); i++) {
      int distance = distance(colour, palette.get(i));
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = ((a >> 16) & 255) - ((b >> 16) & 255);
    int green = ((a >> 8) & 255) - ((b >> 8) & 255);
    int blue = (a & 255) - (b & 255);
    return 2 * red * red + 4 * green * green + blue * blue;
  }
}
