package org.yubian.desktop.help;

import java.io.InputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Shows the part of Markdown that the pages use: headings, paragraphs, lists, strong words, keys,
 * pictures. There is no browser in the program.
 */
final class HelpText extends AbstractVisitor {
  private static final double PICTURE_WIDTH = 680;

  private final VBox page = new VBox();
  private VBox block = page;
  private TextFlow flow = new TextFlow();
  private String style = "help-text";
  private int number;

  private HelpText() {
    page.getStyleClass().add("help-page");
  }

  static VBox of(String markdown) {
    HelpText text = new HelpText();
    Parser.builder().build().parse(markdown).accept(text);
    return text.page;
  }

  private void flow(String flowStyle, org.commonmark.node.Node of) {
    flow = new TextFlow();
    flow.getStyleClass().add(flowStyle);
    block.getChildren().add(flow);
    visitChildren(of);
  }

  @Override
  public void visit(Heading heading) {
    style = "help-heading-" + heading.getLevel();
    flow("help-heading", heading);
    style = "help-text";
  }

  @Override
  public void visit(Paragraph paragraph) {
    flow("help-paragraph", paragraph);
  }

  @Override
  public void visit(BulletList list) {
    number = -1;
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    number = 1;
    visitChildren(list);
  }

  @Override
  public void visit(ListItem item) {
    Label mark = new Label(number < 0 ? "·" : number++ + ".");
    mark.getStyleClass().add("help-mark");
    mark.setMinWidth(18);
    VBox content = new VBox(4);
    HBox.setHgrow(content, Priority.ALWAYS);
    block.getChildren().add(new HBox(4, mark, content));
    VBox outer = block;
    block = content;
    visitChildren(item);
    block = outer;
  }

  @Override
  public void visit(StrongEmphasis strong) {
    String before = style;
    style = "help-strong";
    visitChildren(strong);
    style = before;
  }

  @Override
  public void visit(Code code) {
    Label key = new Label(code.getLiteral());
    key.getStyleClass().add("help-key");
    flow.getChildren().add(key);
  }

  @Override
  public void visit(SoftLineBreak line) {
    // Chinese is not parted by spaces: a line of the source just goes on.
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(new Text(text.getLiteral()));
  }

  private void add(Node node) {
    node.getStyleClass().add(style);
    flow.getChildren().add(node);
  }

  @Override
  public void visit(org.commonmark.node.Image image) {
    InputStream in = HelpText.class.getResourceAsStream(image.getDestination());
    if (in == null) {
      throw new IllegalStateException(image.getDestination());
    }
    ImageView view = new ImageView(new Image(in));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(PICTURE_WIDTH);
    VBox frame = new VBox(view);
    frame.getStyleClass().add("help-picture");
    frame.setMaxWidth(PICTURE_WIDTH + 2);
    block.getChildren().add(frame);
  }
}
