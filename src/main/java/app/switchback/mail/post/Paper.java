package app.switchback.mail.post;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.Writing;
import app.switchback.mail.Writing.Text;
import app.switchback.mail.Writing.Way;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as it looks: the same in plain text and in HTML, without pictures, fonts or anything else from elsewhere. */
public record Paper(String subject, String text, String html) {
    /** Puts it on paper; links begin with that address, which must be known if there are any. */
    public static Paper of(Writing writing, Locale language, HomeAddress home) {
        var text = writing.parts().stream().map(part -> text(part, home)).collect(Collectors.joining("\n\n"));
        var html = writing.parts().stream().map(part -> html(part, home)).collect(Collectors.joining("\n"));
        return new Paper(writing.subject(), text + "\n\n-- \nSwitchback\n", page(writing.subject(), language, html));
    }

    private static String text(Writing.Part part, HomeAddress home) {
        return switch (part) {
            case Text paragraph -> paragraph.text();
            case Way way -> way.label() + ":\n" + whole(way, home);
        };
    }

    private static String html(Writing.Part part, HomeAddress home) {
        return switch (part) {
            case Text paragraph -> paragraph(paragraph);
            case Way way -> button(way.label(), whole(way, home));
        };
    }

    private static String page(String subject, Locale language, String html) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
                <div style="max-width:560px;margin:0 auto">
                %s
                <p style="margin:32px 0 0;font-size:14px;opacity:.7">Switchback</p>
                </div></body></html>
                """.formatted(language.toLanguageTag(), escaped(subject), html);
    }

    private static String paragraph(Text paragraph) {
        return "<p style=\"margin:0 0 16px\">%s</p>"
                .formatted(escaped(paragraph.text()).replace("\n", "<br>"));
    }

    private static String button(String label, String address) {
        return """
                <p style="margin:0 0 16px"><a href="%s" style="display:inline-block;padding:10px 18px;\
                border-radius:6px;background:#1c6a50;color:#fff;text-decoration:none">%s</a></p>""".formatted(escaped(address), escaped(label));
    }

    private static String whole(Way way, HomeAddress home) {
        return home.of(way).orElseThrow(() -> new IllegalStateException("no address to begin a link with"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    @Override
    public String toString() {
        return "a letter on paper"; // it may carry a token
    }
}
