package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody new, who goes through every door and every step; each method is one of them. */
record Newcomer(String name, String email, String password) {
    /** Founds an empty instance with the code that its log shows. */
    void setUp(Visit visit, String code) {
        visit.open("/sign-up");
        visit.arriveAt("account.set-up.title");
        visit.fill("account.set-up.code", code);
        introduce(visit);
        visit.press("account.set-up.verb");
        visit.see(visit.say("account.sign-up.founded"));
    }

    void signUp(Visit visit) {
        visit.open("/sign-up");
        visit.arriveAt("account.sign-up.title");
        introduce(visit);
        visit.press("account.sign-up.verb");
        visit.see(visit.say("account.sign-up.received"));
    }

    private void introduce(Visit visit) {
        visit.fill("account.sign-up.name", name);
        visit.fill("account.sign-up.email", email);
        visit.fill("account.sign-up.password", password);
    }

    void signIn(Visit visit) {
        visit.open("/login");
        visit.arriveAt("account.sign-in.title");
        enter(visit);
    }

    /** Signs in without a look at the page. */
    void enter(Visit visit) {
        visit.open("/login");
        visit.fill("account.sign-in.email", email);
        visit.fill("account.sign-in.password", password);
        visit.press("account.sign-in.verb");
        visit.page().waitForURL(Pattern.compile(".*/plans$"));
        visit.arriveAt("plans.title");
    }

    void signOut(Visit visit) {
        visit.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visit.say("designsystem.person.account")))
                .first()
                .click();
        visit.press("designsystem.person.sign-out");
        visit.heading(visit.say("account.sign-in.title")).waitFor();
    }

    /** From an empty list to the trails. */
    void answer(Visit visit, Change change) {
        visit.press("plans.empty.start");
        visit.arriveAt("wizard.here.title");
        place(visit, "wizard.here.role.EMPLOYED", "wizard.here.industry.EMPLOYED", change.from());
        visit.press("wizard.here.verb");
        visit.arriveAt("wizard.there.title");
        place(visit, "wizard.there.role", "wizard.there.industry", change.to());
        visit.press("wizard.there.verb");
        visit.arriveAt("wizard.switch.title");
        visit.see(visit.say("wizard.switch.kind.BOTH"));
        visit.goOnFrom("wizard.switch.title");
        visit.arriveAt("wizard.brings.title");
        visit.page().reload();
        visit.goOnFrom("wizard.brings.title");
        visit.arriveAt("wizard.matters.title");
        visit.goOnFrom("wizard.matters.title");
    }

    /** Says a role, which of its meanings, and an industry. */
    private static void place(Visit visit, String role, String industry, Change.Place place) {
        visit.choose(role, place.typed(), place.role());
        visit.pick(place.meaning());
        visit.see(visit.say("designsystem.saved.saved"));
        visit.stayOnCard();
        visit.choose(industry, place.industryTyped(), place.industry());
    }

    /** From the trails to a plan. */
    void decide(Visit visit, Change change) {
        visit.arriveAt("wizard.paths.title");
        visit.begins(visit.say("wizard.paths.title"));
        choose(visit, "DIRECT");
        visit.press("wizard.paths.verb");
        visit.arriveAt("wizard.choice.title");
        choose(visit, "ROLE_FIRST");
        visit.fill("compare.choice.reason", change.why());
        visit.press("wizard.choice.verb");
        visit.arriveAt("wizard.review.title");
        visit.goOnFrom("wizard.review.title");
        visit.page().waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}$"));
        visit.begins(change.name());
        visit.arriveAtHeading(change.name());
    }

    private static void choose(Visit visit, String kind) {
        visit.pick(visit.say("wizard.trail.kind." + kind));
        visit.see(visit.say("designsystem.saved.saved"));
        visit.stayOnCard();
    }

    /** Opens the plan from the list and finds what was decided. */
    void find(Visit visit, Change change) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(change.name()))
                .first()
                .click();
        visit.arriveAtHeading(change.name());
        assertThat(visit.page().getByText(change.why()).count()).isPositive();
    }
}
