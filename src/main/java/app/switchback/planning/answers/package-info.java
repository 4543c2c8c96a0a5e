/**
 * What a person answers on the steps of the wizard: plain immutable records that every room of planning may hold and a
 * step's row keeps as JSON.
 */
@NullMarked
package app.switchback.planning.answers;

import org.jspecify.annotations.NullMarked;
