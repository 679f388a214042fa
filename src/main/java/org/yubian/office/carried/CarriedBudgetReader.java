package org.yubian.office.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yubian.office.archive.SafeXml;
import org.yubian.office.archive.WorkbookArchive;

/** Finds the budget a workbook carries, whatever name the part has by now. */
public final class CarriedBudgetReader {
  private static final Pattern ITEM = Pattern.compile("customXml/item\\d+\\.xml");

  private @Nullable String document;
  private @Nullable String digest;
  private CarriedBudget.Origin origin = new CarriedBudget.Origin("", "", "");
  private final List<CarriedBudget.Table> tables = new ArrayList<>();

  private CarriedBudgetReader() {}

  /** What was found. */
  public sealed interface Found {
    record Whole(CarriedBudget budget) implements Found {}

    /** Damaged, changed since it was written, or of a version to come. */
    record Broken() implements Found {}

    record None() implements Found {}
  }

  /**
   * @throws IOException when the archive cannot be read
   */
  public static Found find(WorkbookArchive archive) throws IOException {
    Found found = new Found.None();
    for (String name : archive.names()) {
      if (ITEM.matcher(name).matches()) {
        byte[] item = archive.entry(name).orElseThrow().readAllBytes();
        Optional<CarriedBudget> whole = read(new ByteArrayInputStream(item));
        if (whole.isPresent()) {
          return new Found.Whole(whole.get());
        }
        if (new String(item, StandardCharsets.UTF_8).contains(CarriedBudget.NAMESPACE)) {
          found = new Found.Broken();
        }
      }
    }
    return found;
  }

  /**
   * Empty where the workbook carries none, or one that is damaged or of a version to come.
   *
   * @throws IOException when the archive cannot be read
   */
  public static Optional<CarriedBudget> read(WorkbookArchive archive) throws IOException {
    return find(archive) instanceof Found.Whole whole
        ? Optional.of(whole.budget())
        : Optional.empty();
  }

  private static Optional<CarriedBudget> read(InputStream in) {
    try {
      XMLStreamReader xml = SafeXml.reader(in);
      xml.nextTag();
      boolean ours =
          xml.getLocalName().equals("budget")
              && CarriedBudget.NAMESPACE.equals(xml.getNamespaceURI())
              && CarriedBudget.VERSION.equals(xml.getAttributeValue(null, "version"));
      return ours ? new CarriedBudgetReader().budget(xml) : Optional.empty();
    } catch (XMLStreamException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<CarriedBudget> budget(XMLStreamReader xml) throws XMLStreamException {
    origin =
        new CarriedBudget.Origin(
            attribute(xml, "program"),
            attribute(xml, "template"),
            attribute(xml, "templateVersion"));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      }
    }
    if (document == null) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getMimeDecoder().decode(document);
    return Digest.of(bytes).equals(digest)
        ? Optional.of(new CarriedBudget(origin, bytes, tables))
        : Optional.empty();
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "document" -> {
        digest = attribute(xml, "sha256");
        document = xml.getElementText();
      }
      case "table" ->
          tables.add(
              new CarriedBudget.Table(
                  attribute(xml, "number"), attribute(xml, "sheet"), attribute(xml, "sha256")));
      default -> {
        // Later versions of the program may say more.
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
