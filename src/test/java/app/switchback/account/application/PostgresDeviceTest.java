package app.switchback.account.application;

import app.switchback.testing.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(OnPostgres.class)
class PostgresDeviceTest extends DeviceContract {}
