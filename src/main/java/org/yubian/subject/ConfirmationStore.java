package org.yubian.subject;

/**
 * Port: keeps what users have checked. An implementation throws {@link
 * java.io.UncheckedIOException} where the place cannot be reached.
 */
public interface ConfirmationStore {

  Confirmations load();

  void save(Confirmations confirmations);
}
