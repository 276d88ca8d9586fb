package inkling.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part of a screen that is made when it is first wanted, so that the window need not wait for it. Belongs to the JavaFX thread. */
public final class Later<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part, made now if it was not there. */
    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** Nothing happens where it was not wanted yet. */
    public void ifMade(Consumer<T> use) {
        made.ifPresent(use);
    }
}
