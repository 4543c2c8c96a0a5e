package app.switchback.atlas.domain.titles;

import app.switchback.atlas.application.BundledAtlas;
import java.util.Locale;

final class Probe {
    public static void main(String[] a) {
        for (var q : a) {
            var l = q.startsWith("de:") ? Locale.GERMAN : Locale.ENGLISH;
            if (q.startsWith("de:")) q = q.substring(3);
            System.out.println("== " + q);
            BundledAtlas.ATLAS
                    .titles(q, l, 5)
                    .forEach(m -> System.out.printf("  %.3f %s %s %s%n", m.score(), m.kind(), m.title(), m.meanings()));
            if (BundledAtlas.ATLAS.titles(q, l, 1).isEmpty())
                BundledAtlas.ATLAS.titlesNear(q, l, 3).forEach(m -> System.out.println("  near " + m));
        }
    }
}
