package app.switchback.account.application;

import app.switchback.account.Taste;

/**
 * Somebody wants an account; texts are as typed.
 *
 * @param setupCode the code printed at start; empty where the instance is founded
 * @param taste what the browser says of zone and language
 * @param address the network address it comes from
 */
public record SignUp(String email, String name, String password, String setupCode, Taste taste, String address) {
    @Override
    public String toString() {
        return "a sign-up"; // never the password, never the person
    }
}
