package inkling.ui.training;

import inkling.ink.DigitImage;
import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;

/** A few images in two even rows of five. */
final class SampleRow extends TilePane {

    private static final int COLUMNS = 5;
    private static final double SIDE = 44;

    private final Appearance appearance;
    private final ChangeListener<Theme> retheme = (o, was, is) -> paint();
    private final List<ImageView> pictures = new ArrayList<>();
    private List<DigitImage> shown = List.of();

    SampleRow(Appearance appearance) {
        super(4, 4);
        this.appearance = appearance;
        setPrefColumns(COLUMNS);
        setMinWidth(0);
        setMaxWidth(USE_PREF_SIZE);
        appearance.theme().addListener(retheme);
    }

    void show(List<DigitImage> images) {
        shown = List.copyOf(images);
        if (pictures.size() != shown.size()) {
            pictures.clear();
            getChildren().clear();
            for (int i = 0; i < shown.size(); i++) {
                ImageView picture = new ImageView(new WritableImage(DigitImage.SIZE, DigitImage.SIZE));
                picture.setFitWidth(SIDE);
                picture.setFitHeight(SIDE);
                StackPane frame = new StackPane(picture);
                frame.getStyleClass().add("stage");
                pictures.add(picture);
                getChildren().add(frame);
            }
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        paint();
    }

    private void paint() {
        for (int i = 0; i < pictures.size(); i++) {
            paint(
                    (WritableImage) pictures.get(i).getImage(),
                    shown.get(i),
                    appearance.theme().get());
        }
    }

    private static void paint(WritableImage picture, DigitImage image, Theme theme) {
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                picture.getPixelWriter()
                        .setColor(column, row, theme.paper().interpolate(theme.ink(), image.at(row, column)));
            }
        }
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }
}
