package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import app.switchback.planning.application.TrailQueries;
import java.util.function.Consumer;

/** "Help me find one", as a dialog. */
final class SuggestionsDialog implements SuggestedRoles {
    SuggestionsDialog(TrailQueries trails) {}

    @Override
    public void open(StepContext context, Consumer<OccupationCode> chosen) {}
}
