package app.switchback.atlas.application;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.likeness.LikenessModel;
import app.switchback.atlas.domain.titles.TitleResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the title resolver and the likeness of roles from the data set, once, at start. */
@Configuration(proxyBeanMethods = false)
class AtlasEngines {
    @Bean
    TitleResolver titleResolver(DataSet data) {
        return TitleResolver.of(NamesOfOccupations.all(data), NamesOfOccupations.abbreviations());
    }

    @Bean
    LikenessModel likenessModel(DataSet data) {
        return LikenessModel.of(data.ratings().elements(), ComparedRoles.of(data));
    }
}
