package app.switchback.planning.application;

import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Trails;

/** Finds the trails of a journey. */
interface Compass {
    Trails trails(Journey journey);
}
