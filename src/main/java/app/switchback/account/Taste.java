package app.switchback.account;

import app.switchback.designsystem.Scheme;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How a person likes the place.
 *
 * @param zone in which their times are shown
 * @param language in which the pages speak; one of those the product offers
 * @param scheme light, dark, or as the device says
 */
public record Taste(ZoneId zone, Locale language, Scheme scheme) {}
