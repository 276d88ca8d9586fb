package inkling.ui.gallery.drawer;

import inkling.ui.common.DigitColors;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the colours of the map mean; pressing a digit shows its images. */
final class MapLegend extends FlowPane {

    private final Looking looking;
    private final MapModel model;

    MapLegend(Looking looking, MapModel model) {
        this.looking = looking;
        this.model = model;
        getStyleClass().add("map-legend");
        setPrefWrapLength(200);
        model.colouring().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (model.colouring().get() == MapModel.Colouring.MISTAKES) {
            Label right = new Label("read right", swatch("quiet"));
            Label wrong = new Label("×  mistakes");
            wrong.getStyleClass().add("wrong");
            getChildren().addAll(right, wrong);
            return;
        }
        boolean byTruth = model.colouring().get() == MapModel.Colouring.TRUE_DIGIT;
        for (int digit = 0; digit < 10; digit++) {
            Region swatch = swatch("swatch");
            swatch.setStyle("-fx-background-color: " + DigitColors.hex(digit) + ";");
            Button button = new Button(Integer.toString(digit), swatch);
            button.setContentDisplay(ContentDisplay.LEFT);
            button.getStyleClass().addAll("flat", "legend-digit");
            button.setId("map-digit-" + digit);
            Pick pick = new Pick.Answers(
                    byTruth ? OptionalInt.of(digit) : OptionalInt.empty(),
                    byTruth ? OptionalInt.empty() : OptionalInt.of(digit));
            String help = byTruth ? "Show all images of " + digit : "Show all images read as " + digit;
            button.setAccessibleText(help);
            Hover.tell(button, () -> help);
            button.setOnAction(e -> looking.pick(pick));
            getChildren().add(button);
        }
        Label wrong = new Label("×  mistakes");
        wrong.getStyleClass().add("caption");
        getChildren().add(wrong);
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }
}
