package app.switchback.account;

/**
 * What a device is, as far as a person would say it: "Firefox on Linux". Versions and models are left out, since they help
 * nobody to recognise a device and would tell more about the person than is needed.
 */
public record DeviceKind(Program program, Platform platform) {
    /** Nothing is known, or nobody asked from outside. */
    public static final DeviceKind UNKNOWN = new DeviceKind(Program.OTHER, Platform.OTHER);

    /** A browser; its name is the same in every language. */
    public enum Program {
        FIREFOX("Firefox"),
        CHROME("Chrome"),
        SAFARI("Safari"),
        EDGE("Edge"),
        OPERA("Opera"),
        VIVALDI("Vivaldi"),
        SAMSUNG("Samsung Internet"),
        OTHER("");

        private final String title;

        Program(String title) {
            this.title = title;
        }

        /** Its name; empty when it is unknown. */
        public String title() {
            return title;
        }
    }

    /** What the browser runs on; its name is the same in every language. */
    public enum Platform {
        WINDOWS("Windows"),
        MAC("macOS"),
        LINUX("Linux"),
        CHROMEBOOK("ChromeOS"),
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        OTHER("");

        private final String title;

        Platform(String title) {
            this.title = title;
        }

        /** Its name; empty when it is unknown. */
        public String title() {
            return title;
        }
    }

    /** One word for a row or a line of the log, such as {@code FIREFOX/LINUX}. */
    @Override
    public String toString() {
        return program + "/" + platform;
    }
}
