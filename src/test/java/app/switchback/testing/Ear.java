package app.switchback.testing;

import com.github.mvysny.kaributesting.v10.TestingLifecycleHook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps what the server tells the browser once; everything else is as before. */
record Ear(TestingLifecycleHook other) implements TestingLifecycleHook {
    static final String TOLD = "told ";
    private static final String LOADS = "loads";
    private static final String LED = "led";
    static final String SPELT = "spelt";

    @Override
    public void awaitBeforeLookup() {
        other.awaitBeforeLookup();
    }

    @Override
    public void awaitAfterLookup() {
        other.awaitAfterLookup();
    }

    @Override
    public List<Component> getAllChildren(Component component) {
        return other.getAllChildren(component);
    }

    @Override
    public String getLabel(Component component) {
        return other.getLabel(component);
    }

    @Override
    public void handlePendingJavascriptInvocations(List<? extends PendingJavaScriptInvocation> said) {
        said.stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("reload()"))
                .forEach(reload -> ComponentUtil.setData(UI.getCurrent(), LOADS, loads() + 1));
        said.stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("this[$0] = $1"))
                .forEach(Ear::keep);
        said.stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("this.focus()"))
                .forEach(Ear::lead);
        said.stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("aria-valuetext"))
                .forEach(Ear::spell);
        other.handlePendingJavascriptInvocations(said);
    }

    static int loads() {
        return Objects.requireNonNullElse((Integer) ComponentUtil.getData(UI.getCurrent(), LOADS), 0);
    }

    /** Where the focus was moved to last. */
    static Optional<Component> led() {
        return Optional.ofNullable((Component) ComponentUtil.getData(UI.getCurrent(), LED));
    }

    private static void spell(PendingJavaScriptInvocation invocation) {
        Element.get(invocation.getOwner())
                .getComponent()
                .ifPresent(part -> ComponentUtil.setData(
                        part, SPELT, invocation.getInvocation().getParameters().getFirst()));
    }

    private static void lead(PendingJavaScriptInvocation invocation) {
        Element.get(invocation.getOwner())
                .getComponent()
                .ifPresent(part -> ComponentUtil.setData(UI.getCurrent(), LED, part));
    }

    private static void keep(PendingJavaScriptInvocation invocation) {
        var words = invocation.getInvocation().getParameters();
        Element.get(invocation.getOwner())
                .getComponent()
                .ifPresent(part -> ComponentUtil.setData(part, TOLD + words.get(0), words.get(1)));
    }
}
