@NullMarked
package app.switchback.account;

import org.jspecify.annotations.NullMarked;
