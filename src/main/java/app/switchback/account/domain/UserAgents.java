package app.switchback.account.domain;

import app.switchback.account.DeviceKind;
import app.switchback.account.DeviceKind.Platform;
import app.switchback.account.DeviceKind.Program;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a browser says it is. Only a name we know ever comes out, so that nothing somebody writes into the header
 * reaches a row, a page or a line of the log (A48). Browsers name each other for the sake of old sites: the first sign
 * that is found counts, and the order is from the particular to the general.
 */
public final class UserAgents {
    private static final int LONGEST = 512; // what comes later names no browser

    private record Mark<T>(T meaning, List<String> signs) {
        private static <T> Mark<T> of(T meaning, String... signs) {
            return new Mark<>(meaning, Arrays.asList(signs));
        }
    }

    private static final List<Mark<Program>> PROGRAMS = List.of(
            Mark.of(Program.EDGE, "Edg/", "EdgA/", "EdgiOS/", "Edge/"),
            Mark.of(Program.OPERA, "OPR/", "OPT/"),
            Mark.of(Program.VIVALDI, "Vivaldi/"),
            Mark.of(Program.SAMSUNG, "SamsungBrowser/"),
            Mark.of(Program.FIREFOX, "Firefox/", "FxiOS/"),
            Mark.of(Program.CHROME, "Chrome/", "CriOS/", "Chromium/"),
            Mark.of(Program.SAFARI, "Safari/"));

    private static final List<Mark<Platform>> PLATFORMS = List.of(
            Mark.of(Platform.IPAD, "iPad"),
            Mark.of(Platform.IPHONE, "iPhone", "iPod"),
            Mark.of(Platform.ANDROID, "Android"),
            Mark.of(Platform.CHROMEBOOK, "CrOS"),
            Mark.of(Platform.WINDOWS, "Windows"),
            Mark.of(Platform.MAC, "Macintosh", "Mac OS X"),
            Mark.of(Platform.LINUX, "Linux", "X11"));

    private UserAgents() {}

    /** What this header tells; a part that is unknown is {@code OTHER}. */
    public static DeviceKind read(@Nullable String header) {
        if (header == null) return DeviceKind.UNKNOWN;
        var text = header.substring(0, Math.min(header.length(), LONGEST));
        return new DeviceKind(first(PROGRAMS, text, Program.OTHER), first(PLATFORMS, text, Platform.OTHER));
    }

    private static <T> T first(List<Mark<T>> marks, String text, T otherwise) {
        return marks.stream()
                .filter(mark -> mark.signs().stream().anyMatch(text::contains))
                .findFirst()
                .map(Mark::meaning)
                .orElse(otherwise);
    }
}
