package app.switchback.atlas.application;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.likeness.LikenessModel;
import app.switchback.atlas.domain.titles.TitleResolver;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The title resolver and the likeness of roles. They cost most of what loading the atlas costs, and the first page needs
 * neither: so they are built when the pages are already there, and whoever asks before that builds them or waits.
 */
@Component
class AtlasEngines {
    private final FutureTask<TitleResolver> titles;
    private final FutureTask<LikenessModel> likeness;

    AtlasEngines(DataSet data) {
        titles = new FutureTask<>(
                () -> TitleResolver.of(NamesOfOccupations.all(data), NamesOfOccupations.abbreviations()));
        likeness = new FutureTask<>(() -> LikenessModel.of(data.ratings().elements(), ComparedRoles.of(data)));
    }

    TitleResolver titles() {
        return built(titles);
    }

    LikenessModel likeness() {
        return built(likeness);
    }

    /** Side by side. The application is ready when both are; data of an administrator's own that they refuse ends it. */
    @EventListener(ApplicationStartedEvent.class)
    void build() {
        Thread.ofPlatform().daemon().name("atlas-likeness").start(likeness);
        built(titles);
        built(likeness);
    }

    private static <T> T built(FutureTask<T> engine) {
        engine.run(); // does nothing if somebody has begun
        try {
            return engine.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The atlas cannot be searched", refused.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
