package app.switchback.account.application;

import app.switchback.account.DeviceKind;
import app.switchback.account.domain.MaskedAddress;
import app.switchback.account.domain.UserAgents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is at the door as far as it may be written down: a kind of device and a masked address. Everything else that a
 * request says of its sender ends here.
 */
record Sighting(DeviceKind device, MaskedAddress network) {
    private static final Sighting NOBODY = new Sighting(DeviceKind.UNKNOWN, new MaskedAddress(""));

    /** Whoever sent the request that is being answered; nobody while a job runs. */
    static Sighting here() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) return NOBODY;
        var request = web.getRequest();
        return new Sighting(
                UserAgents.read(request.getHeader("User-Agent")), MaskedAddress.of(request.getRemoteAddr()));
    }
}
