package app.switchback.atlas.domain.titles;

/** A 52-bit fingerprint of a feature, so that tables hold numbers in place of strings. */
final class Hash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Two features out of a million share a fingerprint with a chance below one in ten thousand. */
    private static final int BITS = 52;

    private Hash() {}

    static long of(CharSequence text, int from, int to, int salt) {
        return mixed(on(BASIS ^ salt, text, from, to));
    }

    static long of(CharSequence text, int salt) {
        return of(text, 0, text.length(), salt);
    }

    /** As of both with a blank between them. */
    static long of(CharSequence one, CharSequence other, int salt) {
        return mixed(on((on(BASIS ^ salt, one, 0, one.length()) ^ ' ') * PRIME, other, 0, other.length()));
    }

    private static long on(long start, CharSequence text, int from, int to) {
        long hash = start;
        for (int at = from; at < to; at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return hash;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) >>> (Long.SIZE - BITS);
    }
}
