/**
 * Template packs: the statutory tables of one province and year, written as data. A pack is a
 * folder of YAML files; this package reads them, lets one pack inherit from another, checks them
 * and says what is wrong by file and line. A pack is data only: nothing in it is executed.
 */
@NullMarked
package org.yubian.table.pack;

import org.jspecify.annotations.NullMarked;
