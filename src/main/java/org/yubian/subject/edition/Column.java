package org.yubian.subject.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yubian.subject.NameForm;

/** What a column of a list of subjects holds, told by its header word. */
enum Column {
  CODE,
  NAME,
  LEVEL,
  PARENT,
  BUDGET,
  DESCRIPTION,
  /** The code, split over several columns: 类, 款, 项, 目. */
  CODE_CLASS,
  CODE_SECTION,
  CODE_ITEM,
  CODE_SUBITEM;

  static final List<Column> CODE_PARTS = List.of(CODE_CLASS, CODE_SECTION, CODE_ITEM, CODE_SUBITEM);

  static Optional<Column> of(String header) {
    String word = NameForm.of(header);
    return switch (word) {
      case "类" -> Optional.of(CODE_CLASS);
      case "款" -> Optional.of(CODE_SECTION);
      case "项" -> Optional.of(CODE_ITEM);
      case "目" -> Optional.of(CODE_SUBITEM);
      case "科目", "科目名", "name" -> Optional.of(NAME);
      case "code" -> Optional.of(CODE);
      case "级次", "级别", "层级", "科目级次", "科目级别", "level" -> Optional.of(LEVEL);
      case "资金性质", "资金类型", "预算类别", "预算类型", "所属预算", "budget" -> Optional.of(BUDGET);
      case "备注", "核算内容", "description" -> Optional.of(DESCRIPTION);
      default -> bySense(word);
    };
  }

  private static Optional<Column> bySense(String word) {
    if (contains(word, "上级", "父级", "父科目") || word.equals("parent")) {
      return Optional.of(PARENT);
    }
    if (contains(word, "单位", "部门编码", "部门代码", "区划", "项目")) {
      return Optional.empty();
    }
    if (contains(word, "编码", "代码", "编号")) {
      return Optional.of(CODE);
    }
    if (word.endsWith("名称")) {
      return Optional.of(NAME);
    }
    return word.endsWith("说明") ? Optional.of(DESCRIPTION) : Optional.empty();
  }

  private static boolean contains(String word, String... parts) {
    return Stream.of(parts).anyMatch(word::contains);
  }
}
