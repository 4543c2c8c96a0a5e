package app.switchback.designsystem;

import java.util.Optional;

/** A form that gives one record when it is filled in rightly, and marks its fields when it is not. */
public interface RecordForm<T> {
    /** What was filled in; empty if a field is wrong, which then says so itself. */
    Optional<T> read();
}
