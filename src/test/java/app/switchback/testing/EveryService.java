package app.switchback.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** Every public method of every public bean in a room called {@code application}: what screens and other modules can call. */
public final class EveryService {
    private static final Pattern ROLE = Pattern.compile("hasRole\\('(\\w+)'\\)");

    private EveryService() {}

    public static List<Operation> in(ApplicationContext context) {
        return Stream.of(context.getBeanDefinitionNames())
                .flatMap(name -> operations(context, name))
                .sorted(Comparator.comparing(Operation::toString))
                .toList();
    }

    private static Stream<Operation> operations(ApplicationContext context, String name) {
        var type = Optional.ofNullable(context.getType(name))
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(bean -> bean.getPackageName().matches("app\\.switchback\\..*\\bapplication\\b.*"))
                .filter(bean -> Modifier.isPublic(bean.getModifiers()));
        return type.stream()
                .flatMap(bean -> Arrays.stream(bean.getMethods()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("app.switchback"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .map(method -> new Operation(context.getBean(name), type.orElseThrow(), method));
    }

    /** One method of one service. */
    public record Operation(Object bean, Class<?> type, Method method) {
        public boolean takes(Class<?> parameter) {
            return Arrays.asList(method.getParameterTypes()).contains(parameter);
        }

        /** Whether it says that it changes nothing. */
        public boolean reads() {
            return Stream.of(method, type)
                    .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Transactional.class))
                    .filter(found -> found != null)
                    .findFirst()
                    .filter(Transactional::readOnly)
                    .isPresent();
        }

        /** What it says about who may call it. */
        public Optional<String> guard() {
            return Stream.of(method, type)
                    .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, PreAuthorize.class))
                    .filter(found -> found != null)
                    .map(PreAuthorize::value)
                    .findFirst();
        }

        /** Whether this person, or nobody, may call it by its own word. */
        public boolean isOpenTo(@Nullable Persona who) {
            var guard = guard().orElseThrow(() -> new AssertionError(this + " does not say who may call it"));
            if (guard.equals("permitAll")) return true;
            if (guard.equals("isAuthenticated()")) return who != null;
            var role = ROLE.matcher(guard);
            if (!role.matches()) throw new AssertionError("teach EveryService what this means: " + guard);
            return who != null
                    && who.roles().stream().anyMatch(one -> one.name().equals(role.group(1)));
        }

        public Outcome call(SampleArguments arguments) {
            var values = Arrays.stream(method.getGenericParameterTypes())
                    .map(arguments::of)
                    .toArray();
            try {
                return new Outcome(method.invoke(bean, values), null);
            } catch (InvocationTargetException thrown) {
                return new Outcome(null, thrown.getCause().getClass());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** What came of a call: a value, or what was thrown. */
    public record Outcome(@Nullable Object value, @Nullable Class<?> thrown) {}
}
