package app.switchback.ownership;

/**
 * The people of the demo world.
 *
 * @param client whose change is well under way
 * @param other another client, at the beginning
 * @param coach who accompanies clients
 * @param administrator who looks after the instance
 */
public record DemoCast(OwnerId client, OwnerId other, OwnerId coach, OwnerId administrator) {}
