package app.switchback.planning.application;

import app.switchback.testing.WebTest;

@WebTest
class H2BinTest extends BinContract {}
