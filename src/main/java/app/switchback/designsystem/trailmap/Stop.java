package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Evidence.Verdict;

/** Where a trail halts between two legs, because the person would work there. */
record Stop(Point at, Verdict verdict) {}
