package app.switchback;

import app.switchback.testing.WebTest;

@WebTest
class H2OwnershipTest extends OwnershipContract {}
