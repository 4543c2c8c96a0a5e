package app.switchback;

import app.switchback.testing.WebTest;

@WebTest
class H2StrangeTextTest extends StrangeTextContract {}
