package app.switchback.atlas.application;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.store.TableFile;
import app.switchback.atlas.store.UnreadableDataSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the data set that comes with the program, or the one that {@code switchback.atlas.file} names. */
@Configuration(proxyBeanMethods = false)
class DataSetLoading {
    private static final Logger LOG = LoggerFactory.getLogger(DataSetLoading.class);

    /** @param file an administrator's own data set; empty for the bundled one */
    @Bean
    DataSet dataSet(@Value("${switchback.atlas.file:}") String file) throws IOException {
        var name = file.isEmpty() ? "the bundled data set" : file;
        try (var in = open(file)) {
            var data = new DataSet(TableFile.read(in));
            LOG.info("The atlas is {} of {}", data.version(), name);
            return data;
        } catch (UnreadableDataSet unreadable) {
            throw new IllegalStateException("The atlas cannot be read from " + name + ": " + unreadable.getMessage());
        }
    }

    private static InputStream open(String file) throws IOException {
        if (!file.isEmpty()) {
            return new BufferedInputStream(Files.newInputStream(Path.of(file)));
        }
        var bundled = DataSetLoading.class.getResourceAsStream(DataSet.BUNDLED);
        if (bundled == null) {
            throw new IOException("the program holds no data set; see docs/domain/atlas.md");
        }
        return bundled;
    }
}
