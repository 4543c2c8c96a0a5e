package app.switchback.planning.domain;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered on one step of the wizard. An answer may be half done, since it is saved field by field;
 * {@link #isComplete()} says whether the paths can be computed from it.
 */
public sealed interface Answer {

    /** Whether nothing that the next steps need is missing. */
    boolean isComplete();

    /** Free text in answers is at most this long; longer is refused with the field's own message. */
    int LONGEST_TEXT = 2000;

    /** Titles and names are at most this long. */
    int LONGEST_NAME = 200;

    /**
     * A role in the person's words and, once they said which one is meant, in the atlas's.
     *
     * @param words what they typed; kept even where the atlas knows nothing like it
     */
    record Role(String words, @Nullable OccupationCode code) {
        public static final Role NONE = new Role("", null);

        public Optional<OccupationCode> occupation() {
            return Optional.ofNullable(code);
        }
    }

    /**
     * Step "Where I am".
     *
     * @param level how senior the job is; null means not said
     * @param size the employer's; null means not said
     */
    record Here(
            Start.Kind kind,
            Role role,
            @Nullable IndustryId industry,
            @Nullable Level level,
            String employer,
            @Nullable EmployerSize size)
            implements Answer {
        public static final Here EMPTY = new Here(Start.Kind.EMPLOYED, Role.NONE, null, null, "", null);

        /** Whether a role is needed: students may have none yet (S3). */
        public boolean needsRole() {
            return kind != Start.Kind.STUDENT;
        }

        /** Whether an industry is asked for: the military counts as government, a student has none. */
        public boolean asksIndustry() {
            return kind != Start.Kind.STUDENT && kind != Start.Kind.MILITARY;
        }

        @Override
        public boolean isComplete() {
            var noRole = !needsRole() && role.words().isBlank();
            return noRole || (role.code() != null && (industry != null || !asksIndustry()));
        }
    }

    /**
     * One place somebody wants to get to.
     *
     * @param level how senior; null means any
     * @param sameEmployer true when they mean to stay with their employer (S5)
     */
    record Target(
            Role role,
            @Nullable IndustryId industry,
            @Nullable Level level,
            boolean sameEmployer) {
        public static final Target EMPTY = new Target(Role.NONE, null, null, false);

        public boolean isComplete() {
            return role.code() != null && industry != null;
        }
    }

    /** Step "Where I want to go". The first target is this plan's; further ones become plans of their own. */
    record There(List<Target> targets) implements Answer {
        public static final There EMPTY = new There(List.of(Target.EMPTY));

        public There {
            targets = List.copyOf(targets);
        }

        public Target first() {
            return targets.isEmpty() ? Target.EMPTY : targets.getFirst();
        }

        @Override
        public boolean isComplete() {
            return first().isComplete();
        }
    }

    /**
     * Step "What kind of switch".
     *
     * @param labIsIndustry a researcher's answer whether the lab counts as the industry; null while not answered
     * @param overruled the person's own reading; null means the computed one stands
     * @param reason why it is overruled; needed with {@code overruled}
     */
    record Switch(@Nullable Boolean labIsIndustry, @Nullable SwitchKind overruled, String reason) implements Answer {
        public static final Switch EMPTY = new Switch(null, null, "");

        @Override
        public boolean isComplete() {
            return overruled == null || !reason.isBlank();
        }
    }

    /**
     * Step "What I bring": only what differs from the atlas's picture of the start role.
     *
     * @param levels the person's own level, 0 to 7, by O*NET element id
     * @param proofs what shows it, by element id
     * @param has technologies they use although the start role does not list them
     * @param lacks technologies the start role lists but they do not use
     */
    record Brings(Map<String, Double> levels, Map<String, String> proofs, List<String> has, List<String> lacks)
            implements Answer {
        public static final Brings EMPTY = new Brings(Map.of(), Map.of(), List.of(), List.of());

        public Brings {
            levels = Map.copyOf(levels);
            proofs = Map.copyOf(proofs);
            has = List.copyOf(has);
            lacks = List.copyOf(lacks);
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    /**
     * Step "What matters to me"; weights run from 0 (not at all) to 4 (a lot).
     *
     * @param floor yearly gross pay below which no leg should fall, in {@code currency}; null means none
     * @param months within how many months; null means no limit
     */
    record Matters(
            @Nullable Long floor,
            String currency,
            @Nullable Integer months,
            int payFloor,
            int time,
            int keepDomain,
            int colleagues,
            int smallSteps)
            implements Answer {
        public static final Matters EMPTY = new Matters(null, "USD", null, 2, 2, 2, 2, 2);

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    /** Steps that show what follows from the others and ask nothing. */
    record Seen() implements Answer {
        public static final Seen EMPTY = new Seen();

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    /**
     * Step "Choose one".
     *
     * @param trail the chosen path's stable key; empty while none is chosen
     * @param why the reason in the person's words
     */
    record Choice(String trail, String why) implements Answer {
        public static final Choice EMPTY = new Choice("", "");

        @Override
        public boolean isComplete() {
            return !trail.isBlank();
        }
    }
}
