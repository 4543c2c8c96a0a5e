package app.switchback.account.application;

import app.switchback.testing.WebTest;

@WebTest
class H2DeviceTest extends DeviceContract {}
