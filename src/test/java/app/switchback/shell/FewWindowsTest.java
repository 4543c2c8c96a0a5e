package app.switchback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class FewWindowsTest {
    @LocalServerPort
    int port;

    @Test
    void the_oldest_window_gives_way_to_the_one_too_many() {
        var browser = new Browser(port);
        var oldest = UidlClient.open(browser, "about-the-data");
        var next = UidlClient.open(browser, "about-the-data");
        for (int i = 2; i < FewWindows.MOST; i++) {
            UidlClient.open(browser, "about-the-data");
        }
        assertThat(oldest.send(List.of()).body()).contains("syncId");

        UidlClient.open(browser, "about-the-data");

        assertThat(oldest.send(List.of()).body()).doesNotContain("syncId");
        assertThat(next.send(List.of()).body()).contains("syncId");
    }
}
