package app.switchback.planning.trails;

import app.switchback.atlas.Likeness;

/**
 * A role near the person's skills, for "help me find one".
 *
 * @param place the role in all industries together
 * @param pay the median of all industries, today's role and this one
 * @param likeness part by part, from the start role
 * @param skills the gap with the person's own ratings
 */
public record Suggestion(Stop place, PayStep pay, Likeness likeness, SkillGap skills, Preparation preparation) {}
