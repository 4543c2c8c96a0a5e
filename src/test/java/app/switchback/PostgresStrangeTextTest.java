package app.switchback;

import app.switchback.testing.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(OnPostgres.class)
class PostgresStrangeTextTest extends StrangeTextContract {}
