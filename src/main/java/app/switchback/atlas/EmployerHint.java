package app.switchback.atlas;

/**
 * A suggestion which industry an employer belongs to; right about two times in three, so the person confirms it.
 *
 * @param name the employer's name in the source
 */
public record EmployerHint(String name, IndustryId industry, Origin origin) {}
