/**
 * From one edition of the catalogues to another: importing an official edition, what changed, and
 * what of a budget's codes is to be confirmed when it is rolled to a new year.
 */
@NullMarked
package org.yubian.subject.edition;

import org.jspecify.annotations.NullMarked;
