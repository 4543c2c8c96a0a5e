package app.switchback.atlas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is publicly known about roles and industries. One immutable data set in memory, so that every answer is a look-up
 * and safe from any thread. All figures are of the US; every one carries its {@link Origin}.
 *
 * <p>An unknown code is an empty answer or a {@link Amount.NotPublished}, never an exception: codes come out of stored
 * plans that may be older than the data.
 */
public interface Atlas {
    AtlasVersion version();

    List<Source> sources();

    /** All occupations, in code order. */
    List<Occupation> occupations();

    Optional<Occupation> occupation(OccupationCode code);

    /** Titles like the typed one, best first; empty for blank or unknown text. Under 5 ms. */
    List<TitleMatch> titles(String typed, Locale language, int limit);

    /**
     * Titles that share a little with the typed one, best first: what to offer where {@link #titles} finds none. Empty
     * when no word of it is known.
     */
    List<TitleMatch> titlesNear(String typed, Locale language, int limit);

    /** All industry groups, in the order in which they are shown. */
    List<Industry> industries();

    Optional<Industry> industry(IndustryId id);

    /** Groups whose name, NAICS titles or aliases start a word with the typed text. */
    List<Industry> industriesNamed(String typed, Locale language, int limit);

    Optional<EmployerHint> employer(String typed);

    /** Seats and pay of a role in an industry group, May 2024. */
    Place place(OccupationCode role, IndustryId industry);

    /** Seats and pay of a role in all industries, May 2024. */
    Place everywhere(OccupationCode role);

    Outlook outlook(OccupationCode role);

    /** What the role asks for, one rating per element in element order; empty where nothing is known. */
    List<Rating> profile(OccupationCode role);

    /** The role's technologies, by name. */
    List<Technology> technologies(OccupationCode role);

    /** Empty where either role has no data to compare. */
    Optional<Likeness> likeness(OccupationCode from, OccupationCode to);

    /** The roles most like this one, most alike first, ties by code. */
    List<Likeness> nearest(OccupationCode from, int limit);
}
