package app.switchback.atlas.compiler;

/** A source file that the compiler cannot take, said so that whoever made it finds the place. */
final class MalformedSource extends RuntimeException {
    private MalformedSource(String message) {
        super(message);
    }

    static MalformedSource file(String file, String reason) {
        return new MalformedSource(file + ": " + reason);
    }

    static MalformedSource row(String file, int row, String reason) {
        return new MalformedSource(file + ", row " + row + ": " + reason);
    }

    static MalformedSource cell(String file, int row, String column, String reason) {
        return new MalformedSource(file + ", row " + row + ", column " + column + ": " + reason);
    }
}
