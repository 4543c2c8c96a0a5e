package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.Rating;

/**
 * What the page about the data counts in the data itself.
 *
 * @param roles all occupations
 * @param shared occupations that are counted together with others
 * @param estimated occupations whose whole profile is an estimate
 * @param partlyEstimated surveyed occupations some of whose levels are estimates
 * @param german occupations with a German name
 */
public record DataSummary(int roles, int shared, int estimated, int partlyEstimated, int german) {
    public static DataSummary of(Atlas atlas) {
        var roles = atlas.occupations();
        return new DataSummary(
                roles.size(),
                count(roles.stream()
                        .filter(role -> atlas.everywhere(role.code()).seats().sharedWith() > 0)
                        .count()),
                count(roles.stream()
                        .filter(role -> role.ratings() == Occupation.Basis.ESTIMATED)
                        .count()),
                count(roles.stream()
                        .filter(role -> role.ratings() == Occupation.Basis.SURVEYED)
                        .filter(role -> atlas.profile(role.code()).stream().anyMatch(Rating::estimated))
                        .count()),
                count(roles.stream()
                        .filter(role -> role.germanTitle().isPresent())
                        .count()));
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
