package app.switchback.account.domain;

import app.switchback.account.DeviceKind;
import app.switchback.account.DeviceKind.Platform;
import app.switchback.account.DeviceKind.Program;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps what a device is as one word of a row. */
@Converter(autoApply = true)
class DeviceKindText implements AttributeConverter<DeviceKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DeviceKind kind) {
        return kind == null ? null : kind.toString();
    }

    @Override
    public @Nullable DeviceKind convertToEntityAttribute(@Nullable String text) {
        if (text == null) return null;
        var parts = text.split("/", 2);
        return new DeviceKind(Program.valueOf(parts[0]), Platform.valueOf(parts[1]));
    }
}
