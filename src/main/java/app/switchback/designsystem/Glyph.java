package app.switchback.designsystem;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The product's own signs, one per symbol of {@code assets/icons.svg}, so that no page spells a file name. */
public enum Glyph {
    ARCHIVE,
    ARROW_LEFT,
    ARROW_RIGHT,
    BOOK,
    BRIEFCASE,
    BUILDING,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CLOCK,
    CLOSE,
    CLOUD_OFF,
    COMPASS,
    CONVERSATIONS,
    COPY,
    DATA,
    DISC,
    DOWNLOAD,
    EDIT,
    EXTERNAL,
    EYE,
    FILTER,
    FLAG,
    GLOBE,
    GRADUATION,
    HANDSHAKE,
    HEART,
    HELP,
    INFO,
    KEY,
    LOCK,
    MAIL,
    MENU,
    MINUS,
    MOON,
    MORE,
    PEAK,
    PEOPLE,
    PERSON,
    PIN,
    PLAN,
    PLUS,
    REFRESH,
    SCREEN,
    SEARCH,
    SHIELD,
    SIGN_OUT,
    SLIDERS,
    SQUARE,
    STAR,
    SWAP,
    TABLE,
    TODAY,
    TRASH,
    TRIANGLE,
    UNDO,
    UPLOAD,
    WARNING;

    /** A new icon of 20 px, hidden from screen readers: the word beside it speaks. */
    public SvgIcon icon() {
        return named(symbol());
    }

    /** The icon of that symbol, for names that come from an annotation such as {@code @Menu(icon = "plan")}. */
    public static SvgIcon named(String symbol) {
        var icon = new SvgIcon("assets/icons.svg", symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
