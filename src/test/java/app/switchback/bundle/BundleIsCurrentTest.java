package app.switchback.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BundleIsCurrentTest {
    @Test
    void the_committed_bundle_holds_what_each_view_needs_today() throws IOException {
        assertThat(BundleSeal.present().lines())
                .as("""
                        The frontend bundle is out of date. With Node 24 build it and seal it, then commit src/main/bundles:
                          ./mvnw clean process-classes -Dvaadin.force.production.build=true
                          ./mvnw -q test-compile exec:java@seal-bundle
                        """)
                .isEqualTo(BundleSeal.kept().lines());
    }
}
