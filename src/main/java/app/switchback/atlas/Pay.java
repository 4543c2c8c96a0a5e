package app.switchback.atlas;

/** Yearly gross pay in US dollars. Medians exist nationally and for whole sectors, means for finer industries. */
public record Pay(Measure measure, Amount usdAYear, Origin origin) {
    /** Which average this is; the two are never compared without saying so. */
    public enum Measure {
        MEDIAN,
        MEAN
    }
}
