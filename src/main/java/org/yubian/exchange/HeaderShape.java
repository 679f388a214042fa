package org.yubian.exchange;

import org.yubian.budget.EditionRef;
import org.yubian.budget.Header;
import org.yubian.budget.RoundingMode;

/** The keys of a document that say what it is; as one object only in a journal. */
final class HeaderShape {
  static final ObjectShape<EditionRef> EDITION = edition();
  static final Shape<RoundingMode> ROUNDING =
      TextShape.label(RoundingMode.values(), RoundingMode::label);
  static final ObjectShape<Header> HEADER = header();

  private HeaderShape() {}

  private static ObjectShape<EditionRef> edition() {
    ObjectShapeBuilder<EditionRef> b = new ObjectShapeBuilder<>();
    var year = b.optional("year", NumberShape.COUNT, EditionRef::year);
    var region = b.optional("region", TextShape.TEXT, EditionRef::region);
    return b.build(
        EditionRef::extras, m -> new EditionRef(m.find(year), m.find(region), m.extras()));
  }

  private static ObjectShape<Header> header() {
    ObjectShapeBuilder<Header> b = new ObjectShapeBuilder<>();
    var year = b.required("year", NumberShape.YEAR, Header::year);
    var template = b.required("template", TextShape.NAME, Header::template);
    var version = b.optional("template_version", TextShape.TEXT, Header::templateVersion);
    var catalogue = b.optional("catalogue", EDITION, Header::catalogue);
    var rounding = b.optional("rounding", ROUNDING, Header::rounding);
    var stage = b.optional("stage", TextShape.TEXT, Header::stage);
    return b.build(
        m ->
            new Header(
                m.get(year),
                m.get(template),
                m.find(version),
                m.find(catalogue),
                m.find(rounding),
                m.find(stage)));
  }
}
