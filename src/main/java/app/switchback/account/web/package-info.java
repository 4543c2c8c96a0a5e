/** The door as HTTP sees it: filter chain, headers, throttles, cookies. */
@NullMarked
package app.switchback.account.web;

import org.jspecify.annotations.NullMarked;
