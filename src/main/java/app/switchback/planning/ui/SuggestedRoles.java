package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import java.util.function.Consumer;

/** "Help me find one": roles near what somebody does now. */
interface SuggestedRoles {
    /** Offers roles near the plan's start; the chosen one goes to {@code chosen}. */
    void open(StepContext context, Consumer<OccupationCode> chosen);
}
