package org.yubian.office.received;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yubian.office.archive.SafeXml;
import org.yubian.office.archive.WorkbookArchive;

/** Finds the parts of a workbook by their relations, whatever they are called. */
public final class WorkbookParts {
  private final WorkbookArchive archive;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();
  private final List<ReceivedSheet> sheets = new ArrayList<>();
  private final Map<Integer, String> printAreas = new HashMap<>();

  private String workbookPart = "";

  private WorkbookParts(WorkbookArchive archive) {
    this.archive = archive;
  }

  public static WorkbookParts of(WorkbookArchive archive) throws IOException, XMLStreamException {
    WorkbookParts parts = new WorkbookParts(archive);
    parts.relations("", "_rels/.rels");
    String workbook = parts.byKind.getOrDefault("officeDocument", "xl/workbook.xml");
    parts.targets.clear();
    int slash = workbook.lastIndexOf('/') + 1;
    String folder = workbook.substring(0, slash);
    parts.relations(folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
    parts.workbookPart = workbook;
    parts.workbook(workbook);
    return parts;
  }

  /** The name of the part a sheet is in, by the sheet's name. */
  public Map<String, String> partsOfSheets() {
    Map<String, String> parts = new HashMap<>();
    sheets.forEach(sheet -> parts.putIfAbsent(sheet.name(), sheet.part()));
    return parts;
  }

  /** The name of the workbook's own part. */
  public String workbookPart() {
    return workbookPart;
  }

  List<ReceivedSheet> sheets() {
    return sheets;
  }

  /**
   * @param kind last word of the relation's type, such as sharedStrings
   */
  @Nullable XMLStreamReader ofKind(String kind) throws IOException, XMLStreamException {
    String part = byKind.get(kind);
    return part == null ? null : open(part);
  }

  @Nullable XMLStreamReader open(String part) throws IOException, XMLStreamException {
    Optional<InputStream> in = archive.entry(part);
    return in.isPresent() ? SafeXml.reader(in.get()) : null;
  }

  private void relations(String folder, String part) throws IOException, XMLStreamException {
    XMLStreamReader xml = open(part);
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && !Attributes.text(xml, "TargetMode").equals("External")) {
        String target = Attributes.text(xml, "Target");
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        String type = Attributes.text(xml, "Type");
        targets.put(Attributes.text(xml, "Id"), path);
        byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
      }
    }
  }

  private void workbook(String part) throws IOException, XMLStreamException {
    XMLStreamReader xml = open(part);
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "sheet" -> sheet(xml);
          case "definedName" -> name(xml);
          default -> {
            // Windows, calculation and the like.
          }
        }
      }
    }
    for (int i = 0; i < sheets.size(); i++) {
      ReceivedSheet sheet = sheets.get(i);
      String area = printAreas.getOrDefault(i, "");
      sheets.set(i, new ReceivedSheet(sheet.name(), sheet.part(), sheet.state(), area));
    }
  }

  private void sheet(XMLStreamReader xml) {
    String part = targets.getOrDefault(Attributes.local(xml, "id"), "");
    sheets.add(
        new ReceivedSheet(Attributes.text(xml, "name"), part, Attributes.text(xml, "state"), ""));
  }

  private void name(XMLStreamReader xml) throws XMLStreamException {
    if (Attributes.text(xml, "name").equals("_xlnm.Print_Area")) {
      printAreas.put(Attributes.number(xml, "localSheetId", -1), xml.getElementText());
    }
  }
}
