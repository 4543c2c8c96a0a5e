package app.switchback.atlas.domain;

/** Where an English title of an occupation stands in O*NET. */
public enum TitleKind {
    ALTERNATE(0),
    /** The short form or abbreviation of an alternate title. */
    SHORT(1),
    /** Named by people who do the work. */
    REPORTED(2);

    private final int code;

    TitleKind(int code) {
        this.code = code;
    }

    /** How the data set writes it. */
    public int code() {
        return code;
    }

    static TitleKind of(int code) {
        return switch (code) {
            case 0 -> ALTERNATE;
            case 1 -> SHORT;
            default -> REPORTED;
        };
    }
}
