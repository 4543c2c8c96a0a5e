package app.switchback.designsystem.trailmap;

/**
 * How wide a text will be, on the safe side: advance widths of Instrument Sans, the larger of weights 600 and 700 in
 * thousandths of the font size, measured in a browser. Unknown letters count as wide ones.
 */
final class TextWidth {
    private static final int FIRST = 32;
    private static final int UNKNOWN = 1050;
    private static final int[] ASCII = {
        193, 306, 482, 732, 652, 786, 774, 268, 456, 456, 441, 551, 285, 493, 285, 445, 682, 387, 563, 582, 622, 585,
        623, 575, 606, 624, 285, 285, 551, 551, 551, 587, 874, 736, 649, 750, 756, 630, 594, 764, 725, 254, 427, 722,
        590, 898, 725, 798, 672, 815, 668, 652, 672, 704, 736, 1087, 716, 712, 635, 456, 445, 456, 551, 486, 354, 571,
        628, 562, 628, 574, 378, 628, 619, 270, 270, 569, 270, 950, 619, 604, 628, 628, 398, 504, 421, 611, 543, 816,
        605, 543, 522, 456, 239, 456, 551
    };
    private static final String OTHERS = "äöüÄÖÜßéèñç€£–—…≥·’“”\u00a0\u202f\u00ad";
    private static final int[] OTHER_WIDTHS = {
        571, 604, 611, 736, 798, 704, 640, 574, 574, 619, 562, 722, 606, 606, 906, 765, 551, 165, 285, 502, 502, 193,
        96, 0
    };

    private TextWidth() {}

    /** In the unit of the font size. */
    static double of(String text, double fontSize) {
        return text.codePoints().map(TextWidth::advance).sum() * fontSize / 1000;
    }

    private static int advance(int letter) {
        if (letter >= FIRST && letter < FIRST + ASCII.length) return ASCII[letter - FIRST];
        int known = OTHERS.indexOf(letter);
        if (known >= 0) return OTHER_WIDTHS[known];
        return letter < 0x250 && Character.isLetter(letter) ? 800 : UNKNOWN;
    }
}
