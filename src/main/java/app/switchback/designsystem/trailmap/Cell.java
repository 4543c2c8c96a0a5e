package app.switchback.designsystem.trailmap;

/**
 * What the sources say about one place of the map.
 *
 * @param seats people employed there; drawn as a disc whose area they are
 * @param pay average pay there, a median or else a mean, in the currency of the whole map; its words say which
 */
public record Cell(Spot at, Figure seats, Figure pay) {}
