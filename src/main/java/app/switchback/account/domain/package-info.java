/** What an account is and may be: addresses, passwords, roles. It knows no screen and no request. */
@NullMarked
package app.switchback.account.domain;

import org.jspecify.annotations.NullMarked;
