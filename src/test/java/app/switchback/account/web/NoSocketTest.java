package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Persona;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.page.Push;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server pushes nothing, so no web socket answers: not to us, not to a page from elsewhere (A17). */
class NoSocketTest extends DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/VAADIN/push",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket",
                "/?v-r=push&v-uiId=0&v-pushId=guess&X-Atmosphere-Transport=websocket",
                "/profile/security"
            })
    void no_address_becomes_a_socket(String address) throws IOException { // A17
        browser.signIn(Persona.ADA);

        for (var origin : new String[] {"", "Origin: http://localhost:" + port, "Origin: http://evil.test"})
            assertThat(answerToUpgrade(address, origin))
                    .as("%s from %s", address, origin)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(" 101");
    }

    @Test
    void no_page_asks_for_push() { // A17
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("app.switchback"))
                .noneMatch(type -> type.isAnnotatedWith(Push.class));
    }

    private String answerToUpgrade(String address, String origin) throws IOException {
        var session = browser.cookie("JSESSIONID").orElseThrow().getValue();
        try (var socket = new Socket("localhost", port)) {
            var lines = String.join(
                    "\r\n",
                    "GET " + address + " HTTP/1.1",
                    "Host: localhost:" + port,
                    "Connection: Upgrade",
                    "Upgrade: websocket",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "Cookie: JSESSIONID=" + session);
            var more = origin.isEmpty() ? "" : "\r\n" + origin;
            socket.getOutputStream().write((lines + more + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1);
            return String.valueOf(new BufferedReader(answer).readLine());
        }
    }
}
