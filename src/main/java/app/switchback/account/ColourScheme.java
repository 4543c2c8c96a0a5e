package app.switchback.account;

/** How bright a person likes the pages. */
public enum ColourScheme {
    /** As the device says. */
    SYSTEM,
    LIGHT,
    DARK
}
