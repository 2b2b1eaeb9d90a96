package app.evenkeel.desktop.mirror;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.mirror.SharedGauge.Somebody;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.report.advice.MirrorWords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;

/** The same honesty turned on the owner. */
public final class MirrorViewModel {
    /** What there is to see. */
    sealed interface State {
        /** Nobody knows yet. */
        record Unknown() implements State {}

        /**
         * There are too few clients to compare.
         *
         * @param own how the owner kept their own word; empty where there was nothing to keep
         */
        record TooFew(List<String> own) implements State {}

        /**
         * @param lines all six gauges, in their order
         * @param shared those that are high with most clients
         * @param own how the owner kept their own word
         */
        record Known(List<GaugeLine> lines, List<SharedGauge> shared, List<String> own)
                implements State {}
    }

    private final Desk desk;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final Subscription subscription;

    public MirrorViewModel(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.subscription = desk.clientele(this::show);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Words words() {
        return desk.words();
    }

    /** What the mirror says, whoever looks into it. */
    MirrorWords says() {
        return new MirrorWords(words().language());
    }

    void open(Somebody client) {
        navigation.go(new ClientPage(client.id(), Section.GAUGES));
    }

    /** Half of the clients say nothing of most of them. */
    private void show(Clientele clientele) {
        if (clientele.complete()) {
            state.set(Reflection.of(clientele, words()));
        }
    }

    public void close() {
        subscription.unsubscribe();
    }
}
