package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * A text in lines.
 *
 * @param whole the text as it was given
 * @param cut whether something of it is missing and an ellipsis stands in its place
 */
record Wrapped(String whole, List<String> lines, boolean cut) {
    double width(double fontSize) {
        return lines.stream()
                .mapToDouble(line -> TextWidth.of(line, fontSize))
                .max()
                .orElse(0);
    }
}
