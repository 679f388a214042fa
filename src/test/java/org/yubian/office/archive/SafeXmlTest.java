package org.yubian.office.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML in any encoding is read; what is damaged ends in an exception and nowhere else. */
class SafeXmlTest {
  private static final int TRIES = 3000;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "GB18030", "GBK"})
  void theEncodingIsTheOneDeclaredOrMarked(String encoding) throws XMLStreamException {
    assertThat(text(document(encoding))).isEqualTo("合计");
  }

  @Test
  void withoutADeclarationItIsUtf8WithAMarkOrWithoutOne() throws XMLStreamException {
    byte[] plain = "<a>合计</a>".getBytes(StandardCharsets.UTF_8);
    byte[] marked = "\uFEFF<a>合计</a>".getBytes(StandardCharsets.UTF_8);
    assertThat(text(plain)).isEqualTo("合计");
    assertThat(text(marked)).isEqualTo("合计");
  }

  @Test
  void anEncodingNobodyKnowsIsRefused() {
    byte[] unknown = "<?xml version='1.0' encoding='UTF-5'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> text(unknown)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void damageIsNotComplainedAboutOnStandardError() {
    PrintStream before = System.err;
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    try {
      Random random = new Random(20240501);
      for (int i = 0; i < TRIES; i++) {
        read(damaged(document(i % 2 == 0 ? "UTF-8" : "UTF-16"), random));
      }
    } finally {
      System.setErr(before);
    }
    assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static void read(byte[] damaged) {
    try {
      assertThat(text(damaged)).isNotNull();
    } catch (XMLStreamException e) {
      assertThat(e).isNotNull(); // most are no XML any more
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] copy = Arrays.copyOf(whole, whole.length - random.nextInt(3));
    for (int i = random.nextInt(4); i >= 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static byte[] document(String encoding) {
    return ("<?xml version='1.0' encoding='" + encoding + "'?><a>合计</a>")
        .getBytes(Charset.forName(encoding));
  }

  private static String text(byte[] document) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(document));
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
