package inkling.ui.training;

import inkling.ui.common.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A hyper-parameter to fill in: name, value, a button that brings the default back, and what is wrong with it below. */
final class SettingField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    SettingField(SettingModel setting, String id) {
        getStyleClass().add("run-setting");
        Label name = new Label(setting.name());
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(7);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(setting.text());
        field.setAccessibleText(setting.name());
        String help = setting.help() + "\nDefault " + setting.defaultText() + ", range " + setting.range() + ".";
        field.setAccessibleHelp(help);
        name.setLabelFor(field);
        Tooltip tip = new Tooltip(help);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        tip.setShowDelay(Duration.millis(300));
        tip.setOnShowing(e -> tip.setText(
                setting.help() + "\nDefault " + setting.defaultText() + ", range " + setting.range() + "."));
        Tooltip.install(this, tip);
        Button reset = Icons.button(Feather.ROTATE_CCW, "Back to the default", setting::reset);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, reset, field);
        row.setAlignment(Pos.CENTER_LEFT);
        Label error = new Label();
        error.setId(id + "-error");
        error.getStyleClass().addAll("caption", "wrong");
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        error.textProperty().bind(setting.error());
        getChildren().addAll(row, error);
        Runnable mark = () -> {
            boolean valid = setting.isValid();
            field.pseudoClassStateChanged(WRONG, !valid);
            error.setVisible(!valid);
            error.setManaged(!valid);
            reset.setVisible(!setting.isDefault());
        };
        setting.text().addListener(o -> mark.run());
        setting.error().addListener(o -> mark.run());
        mark.run();
    }
}
