package app.switchback;

import app.switchback.testing.OnPostgres;
import org.springframework.context.annotation.Import;

@Import(OnPostgres.class)
class PostgresOwnershipTest extends OwnershipContract {}
