package app.switchback.atlas;

/**
 * Which data a figure came from: the data set's checksum-based name plus the revision of the industry groups. Two plans
 * with equal versions saw the same figures.
 */
public record AtlasVersion(String data, int groups) {}
