package org.yubian.office.carried;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The budget inside a submitted workbook: a custom XML part, which Excel and WPS keep when they
 * save the workbook. Its root element says which version of the format it is and which program
 * wrote it; it holds the document, in base64 so that every byte survives, and a digest of each
 * table.
 *
 * <pre>{@code
 * <budget xmlns="urn:yubian:carried-budget" version="1" program="预编 0.1.0"
 *         template="…" templateVersion="1.0">
 *   <document format="unit-budget/1" length="46819" sha256="…">eyJmb3JtYXQiOi…</document>
 *   <table number="01" sheet="…" sha256="…"/>
 *   …
 * </budget>
 * }</pre>
 *
 * @param origin who wrote it from what
 * @param document the budget in the exchange format
 * @param tables in the order of their sheets
 */
public record CarriedBudget(Origin origin, byte[] document, List<Table> tables) {
  public static final String NAMESPACE = "urn:yubian:carried-budget";
  static final String VERSION = "1";

  private static final String FORMAT = "unit-budget/1";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String DATA_STORE =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  /** The part's identity, always the same, so that a program finds it by that too. */
  private static final String ITEM = "{7B0C5A1E-59F2-4C1B-9B53-6E2F1D0A8C24}";

  public CarriedBudget {
    document = document.clone();
    tables = List.copyOf(tables);
  }

  /**
   * @param program name and version
   */
  public record Origin(String program, String template, String templateVersion) {}

  /**
   * @param sheet name of its sheet
   * @param digest of what can be seen there, see {@link VisibleCells}
   */
  public record Table(String number, String sheet, String digest) {}

  @Override
  public byte[] document() {
    return document.clone();
  }

  /** Puts it into the package of a workbook. */
  public void into(OPCPackage target, PackagePart workbook) throws IOException {
    try {
      PackagePart item = part(target, "/customXml/item1.xml", "application/xml");
      write(item, this::item);
      workbook.addRelationship(item.getPartName(), TargetMode.INTERNAL, OFFICE + "customXml");
      PackagePart properties = part(target, "/customXml/itemProps1.xml", PROPERTIES_TYPE);
      write(properties, CarriedBudget::properties);
      item.addRelationship(
          properties.getPartName(), TargetMode.INTERNAL, OFFICE + "customXmlProps");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("names of parts are fixed", e);
    }
  }

  private static PackagePart part(OPCPackage target, String name, String type)
      throws InvalidFormatException {
    return target.createPart(PackagingURIHelper.createPartName(name), type);
  }

  /** Writes the elements of a part. */
  private interface Body {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void write(PackagePart part, Body body) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      body.to(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void item(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("budget");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", VERSION);
    xml.writeAttribute("program", origin.program());
    xml.writeAttribute("template", origin.template());
    xml.writeAttribute("templateVersion", origin.templateVersion());
    xml.writeStartElement("document");
    xml.writeAttribute("format", FORMAT);
    xml.writeAttribute("length", Integer.toString(document.length));
    xml.writeAttribute("sha256", Digest.of(document));
    xml.writeCharacters(Base64.getEncoder().encodeToString(document));
    xml.writeEndElement();
    for (Table table : tables) {
      xml.writeEmptyElement("table");
      xml.writeAttribute("number", table.number());
      xml.writeAttribute("sheet", table.sheet());
      xml.writeAttribute("sha256", table.digest());
    }
    xml.writeEndElement();
  }

  private static void properties(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("ds", "datastoreItem", DATA_STORE);
    xml.writeNamespace("ds", DATA_STORE);
    xml.writeAttribute("ds", DATA_STORE, "itemID", ITEM);
    xml.writeStartElement("ds", "schemaRefs", DATA_STORE);
    xml.writeEmptyElement("ds", "schemaRef", DATA_STORE);
    xml.writeAttribute("ds", DATA_STORE, "uri", NAMESPACE);
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
