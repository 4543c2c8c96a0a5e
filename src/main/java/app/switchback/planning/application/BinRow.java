package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import java.time.Instant;

/**
 * A deleted plan that can still be put back.
 *
 * @param until when the bin is emptied of it
 */
public record BinRow(PlanId id, String name, Instant deletedAt, Instant until) {}
