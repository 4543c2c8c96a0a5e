@NullMarked
package app.switchback.account.web;

import org.jspecify.annotations.NullMarked;
