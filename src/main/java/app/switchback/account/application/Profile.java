package app.switchback.account.application;

import app.switchback.account.Taste;

/**
 * What a person sees of their own account.
 *
 * @param email as they wrote it when they signed up
 */
public record Profile(String name, String email, Taste taste) {}
