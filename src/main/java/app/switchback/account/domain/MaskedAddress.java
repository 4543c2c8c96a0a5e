package app.switchback.account.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A network address without the part that names one line: enough for somebody to say "that was at home" or "I was never
 * there", too little to find a household by (A46). What is no address becomes nothing.
 *
 * @param text such as {@code 203.0.113.x} or {@code 2001:db8:12::x}; empty when it is not known
 */
public record MaskedAddress(String text) {
    private static final Pattern FOUR = Pattern.compile("(?:::ffff:)?(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:]{2,39}");

    /** The address as a servlet gives it, masked. */
    public static MaskedAddress of(String address) {
        var four = FOUR.matcher(address);
        if (four.matches()) return new MaskedAddress(four.group(1) + ".x");
        return new MaskedAddress(SIX.matcher(address).matches() && address.contains(":") ? six(address) : "");
    }

    private static String six(String address) {
        var before = address.split("::", 2)[0]; // groups after a gap name the line
        var groups = List.of(before.split(":"));
        var kept = groups.subList(0, Math.min(3, groups.size()));
        return before.isEmpty() ? "::x" : String.join(":", kept) + "::x";
    }
}
