package app.switchback.account.application;

import app.switchback.designsystem.StartNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints the code that founding an empty instance needs. */
@Component
class SetUpNotice implements StartNotice {
    private final SetupCode code;

    SetUpNotice(SetupCode code) {
        this.code = code;
    }

    @Override
    public List<String> lines() {
        return code.readable()
                .map(readable ->
                        List.of("It is empty. Open the address, set it up with this code and become its administrator: "
                                + readable))
                .orElse(List.of());
    }
}
