package app.switchback.designsystem;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How the signed-in person likes the pages: all at once, since every page needs all of it and it costs one read.
 *
 * @param name what to call the person
 * @param language English or German
 * @param zone where the person's clock stands
 * @param scheme light, dark or as the device
 */
public record Preferred(String name, Locale language, ZoneId zone, Scheme scheme) {}
