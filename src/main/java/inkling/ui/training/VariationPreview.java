package inkling.ui.training;

import inkling.data.Augmentation;
import inkling.data.Augmenter;
import inkling.ink.DigitImage;
import inkling.ui.common.Appearance;
import inkling.ui.common.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** Training images as augmentation varies them, others every second: what the network will see in place of the originals. */
final class VariationPreview extends StackPane {

    private final SampleRow row;
    private final Appearance appearance;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Ticker others = new Ticker(Duration.ofSeconds(1), this::vary);
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final InvalidationListener still = o -> play();
    private List<DigitImage> originals = List.of();
    private Augmentation amounts = Augmentation.NONE;

    /** @param shown whether there is anybody to look */
    VariationPreview(Appearance appearance, ObservableBooleanValue shown) {
        this.appearance = appearance;
        row = new SampleRow(appearance);
        setId("variation-preview");
        getChildren().add(row);
        setAlignment(Pos.TOP_LEFT);
        wanted.bind(shown);
        wanted.addListener((o, was, is) -> play());
        appearance.reducedMotion().addListener(still);
        visibleProperty().bind(wanted);
        managedProperty().bind(wanted);
    }

    void show(List<DigitImage> images, Augmentation variation) {
        originals = images;
        amounts = variation;
        vary();
        play();
    }

    private void play() {
        if (wanted.get() && !appearance.reducedMotion().get()) {
            others.start();
        } else {
            others.stop();
        }
    }

    private void vary() {
        Augmenter augmenter = new Augmenter(amounts);
        row.show(originals.stream().map(image -> varied(image, augmenter)).toList());
    }

    private DigitImage varied(DigitImage image, Augmenter augmenter) {
        float[] out = new float[DigitImage.PIXELS];
        augmenter.apply(image.pixels(), out, random);
        return DigitImage.of(out);
    }

    void dispose() {
        // Samples may still arrive: nothing starts any more.
        wanted.unbind();
        wanted.set(false);
        others.stop();
        appearance.reducedMotion().removeListener(still);
        row.dispose();
    }
}
