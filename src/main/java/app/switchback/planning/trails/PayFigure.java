package app.switchback.planning.trails;

import app.switchback.atlas.Pay;

/** Yearly gross pay in US dollars and which average it is. */
public record PayFigure(Pay.Measure measure, Figure usdAYear) {}
