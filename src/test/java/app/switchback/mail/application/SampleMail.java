package app.switchback.mail.application;

import app.switchback.ownership.CurrentOwner;
import app.switchback.secrets.ServerKey;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Brings the writer of sample letters. */
@TestConfiguration(proxyBeanMethods = false)
class SampleMail {
    @Bean
    SampleWriter sampleWriter(ServerKey key, CurrentOwner current) {
        return new SampleWriter(key, current);
    }
}
