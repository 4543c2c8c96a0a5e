@NullMarked
package app.switchback.account.domain;

import org.jspecify.annotations.NullMarked;
