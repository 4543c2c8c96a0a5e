package app.switchback.mail.application;

import app.switchback.testing.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({OnPostgres.class, SampleMail.class})
class PostgresOutboxTest extends OutboxContract {}
