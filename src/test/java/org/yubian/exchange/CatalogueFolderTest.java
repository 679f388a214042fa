package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.subject.Catalogue;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.SubjectLibrary;

class CatalogueFolderTest {
  private static final CatalogueKey NATIONAL =
      new CatalogueKey(Scheme.DEPARTMENT_ECONOMIC, Edition.national(2027));
  private static final CatalogueKey REGIONAL =
      new CatalogueKey(Scheme.FUNCTION, new Edition(2027, "某省/某市"));

  @TempDir Path folder;

  private CatalogueFolder shelf;

  @BeforeEach
  void makeShelf() {
    shelf = new CatalogueFolder(folder.resolve("subjects"));
  }

  @Test
  void whatIsKeptIsThereForTheNextStart() {
    Catalogue built =
        SubjectLibrary.builtIn().subjects(Edition.national(2025)).catalogue(NATIONAL.scheme());
    assertThat(shelf.keys()).isEmpty();
    shelf.keep(NATIONAL, built.rows());
    shelf.keep(REGIONAL, built.rows().subList(0, 2));
    CatalogueFolder again = new CatalogueFolder(folder.resolve("subjects"));
    assertThat(again.keys()).containsExactlyInAnyOrder(NATIONAL, REGIONAL);
    assertThat(again.rows(NATIONAL)).isEqualTo(built.rows());
    assertThat(again.rows(REGIONAL)).isEqualTo(built.rows().subList(0, 2));
  }

  @Test
  void aLibraryTakesTheKeptEditionForItsYear() {
    Edition year = Edition.national(2027);
    Catalogue built = SubjectLibrary.builtIn().subjects(year).catalogue(NATIONAL.scheme());
    shelf.keep(NATIONAL, built.rows());
    SubjectLibrary library = new SubjectLibrary(shelf);
    assertThat(library.subjects(year).catalogue(NATIONAL.scheme()).edition()).isEqualTo(year);
    assertThat(library.subjects(Edition.national(2024)).catalogue(NATIONAL.scheme()).edition())
        .isNotEqualTo(year);
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    Path subjects = Files.createDirectories(folder.resolve("subjects"));
    for (String name :
        List.of("说明.txt", "function.csv", "other-2026.csv", "function-2026-%zz.csv")) {
      Files.writeString(subjects.resolve(name), "x");
    }
    assertThat(shelf.keys()).isEmpty();
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Path subjects = Files.createDirectories(folder.resolve("subjects"));
    Files.writeString(subjects.resolve("department-economic-2027.csv"), "code,name\n301,x\n");
    assertThatExceptionOfType(SubjectDataException.class)
        .isThrownBy(() -> shelf.rows(NATIONAL))
        .withMessageContaining("department-economic-2027.csv");
  }
}
