package app.switchback.designsystem;

import java.util.List;

/** A slot: what a module says in the log beside the address once the application is ready. */
public interface StartNotice {
    /** Lines in English, each a sentence; none when there is nothing to say. */
    List<String> lines();
}
