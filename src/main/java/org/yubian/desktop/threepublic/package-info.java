/** 三公经费: what the lines give, what is declared, and why they differ; charts over the years. */
@NullMarked
package org.yubian.desktop.threepublic;

import org.jspecify.annotations.NullMarked;
