package org.yubian.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.FileProblem;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Edition;
import org.yubian.subject.EditionShelf;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.edition.ImportMode;
import org.yubian.subject.edition.ImportOutcome;

class SubjectImportTest {
  private static final Edition EDITION = Edition.national(2027);

  @TempDir Path folder;

  private final SubjectLibrary library = new SubjectLibrary(new MemoryShelf());
  private final SubjectImport imports =
      new SubjectImport(
          library,
          file -> {
            throw FileProblem.content("工作簿 " + file);
          });

  @Test
  void aSupplementInTheOfficesEncodingIsReadComparedAndKept() throws IOException {
    Path file = folder.resolve("新增科目.csv");
    Files.write(file, "科目编码,科目名称\n20199,其他甲\n2019950,新设事务\n".getBytes(Charset.forName("GB18030")));
    SubjectImport.Candidate list = imports.lists(file).getFirst();
    assertThat(list.scheme()).contains(Scheme.FUNCTION);
    ImportOutcome outcome =
        imports.read(list.rows(), Scheme.FUNCTION, EDITION, ImportMode.SUPPLEMENT);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.change().orElseThrow().added())
        .extracting(Subject::code)
        .containsExactly("2019950");
    assertThat(library.subjects(EDITION).find("2019950")).isEmpty();
    imports.keep(outcome);
    assertThat(library.subjects(EDITION).find("2019950")).map(Subject::name).contains("新设事务");
    assertThat(library.subjects(Edition.national(2026)).find("2019950")).isEmpty();
  }

  @Test
  void aListWithMistakesIsNotKept() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "科目编码,科目名称\n2019950,\n");
    ImportOutcome outcome =
        imports.read(
            imports.lists(file).getFirst().rows(), Scheme.FUNCTION, EDITION, ImportMode.SUPPLEMENT);
    assertThat(outcome.problems()).isNotEmpty();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> imports.keep(outcome));
  }

  @Test
  void workbooksAreReadByTheirReaderAndMissingFilesAreNamed() {
    assertThatExceptionOfType(FileProblem.class)
        .isThrownBy(() -> imports.lists(folder.resolve("A.XLSX")))
        .withMessageContaining("工作簿");
    assertThatExceptionOfType(FileProblem.class)
        .isThrownBy(() -> imports.lists(folder.resolve("没有.csv")))
        .withMessageContaining("没有.csv");
  }

  private static final class MemoryShelf implements EditionShelf {
    private final Map<CatalogueKey, List<Subject>> kept = new HashMap<>();

    @Override
    public List<CatalogueKey> keys() {
      return List.copyOf(kept.keySet());
    }

    @Override
    public List<Subject> rows(CatalogueKey key) {
      return kept.get(key);
    }

    @Override
    public void keep(CatalogueKey key, List<Subject> rows) {
      kept.put(key, rows);
    }
  }
}
