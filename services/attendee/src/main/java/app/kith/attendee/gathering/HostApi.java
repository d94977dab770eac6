package app.kith.attendee.gathering;

import app.kith.contracts.Host;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who invites to a gathering, over HTTP. */
@RestController
class HostApi {

    /** Under whose name mails to guests leave, and where their answers go. */
    @Schema(name = "Host")
    record HostView(
            @Nullable @Pattern(regexp = GatheringPlan.ONE_LINE, message = "must be one line of at most 200 characters") String name,

            @Nullable @Size(max = 254) @Email(regexp = ASCII_ADDRESS, message = "must be an e-mail address") String replyTo) {

        static HostView of(Host host) {
            return new HostView(host.name(), host.replyTo());
        }
    }

    private static final String ASCII_ADDRESS = "[\\x21-\\x7e]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    private final NameHost nameHost;

    HostApi(NameHost nameHost) {
        this.nameHost = nameHost;
    }

    @GetMapping("/gatherings/{gatheringId}/host")
    HostView getHost(@PathVariable UUID gatheringId) {
        return view(nameHost.of(gatheringId));
    }

    @PutMapping("/gatherings/{gatheringId}/host")
    HostView putHost(@PathVariable UUID gatheringId, @Valid @RequestBody HostView host) {
        return view(nameHost.name(gatheringId, given(host.name()), given(host.replyTo())));
    }

    private static HostView view(Optional<Host> host) {
        return host.map(HostView::of).orElseThrow(() -> Problems.notFound("event"));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
