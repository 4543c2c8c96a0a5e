package app.switchback;

import app.switchback.testing.WebTest;

@WebTest
class H2EveryServiceTest extends EveryServiceContract {}
