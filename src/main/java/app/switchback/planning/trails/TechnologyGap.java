package app.switchback.planning.trails;

import app.switchback.atlas.Origin;
import java.util.List;

/**
 * The technologies that the next role's job postings ask for, beside those the person has. Names in alphabetical order.
 *
 * @param known false when the atlas lists no technology for the next role
 * @param lacks hot or in demand there, and the person does not have them
 * @param shares hot or in demand there, and the person has them
 * @param brings the person's own that are hot somewhere, and the next role does not list them among its sought ones
 * @param inDemandLacks those of {@code lacks} that are in demand for this very role
 */
public record TechnologyGap(
        boolean known,
        List<String> lacks,
        List<String> shares,
        List<String> brings,
        List<String> inDemandLacks,
        Origin origin) {
    public TechnologyGap {
        lacks = List.copyOf(lacks);
        shares = List.copyOf(shares);
        brings = List.copyOf(brings);
        inDemandLacks = List.copyOf(inDemandLacks);
    }
}
