package app.switchback.account.application;

import app.switchback.testing.WebTest;

@WebTest
class H2AccountTest extends AccountContract {}
