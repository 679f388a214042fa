package org.yubian.desktop.print;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yubian.session.PagePrinter;

/** A page as the toolkit shows it. */
final class PagePicture {
  private PagePicture() {}

  static Image of(PagePrinter.Picture picture) {
    WritableImage image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.pixels(),
            0,
            picture.width());
    return image;
  }
}
