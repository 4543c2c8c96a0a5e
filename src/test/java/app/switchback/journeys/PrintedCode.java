package app.switchback.journeys;

import app.switchback.designsystem.StartNotice;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What whoever starts an empty instance reads in its log. */
final class PrintedCode {
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{5}(-[0-9A-Z]{5}){4}-[0-9A-Z]\\b");

    private PrintedCode() {}

    static String in(List<StartNotice> notices) {
        return notices.stream()
                .flatMap(notice -> notice.lines().stream())
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code is printed"));
    }
}
