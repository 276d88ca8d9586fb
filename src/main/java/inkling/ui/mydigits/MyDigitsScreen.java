package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.BackgroundTasks.Running;
import inkling.ui.common.Desk;
import inkling.ui.common.EmptyState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** My digits: a grid of them with what the present model reads, one of them large, and Teach. */
public final class MyDigitsScreen extends BorderPane implements AutoCloseable {

    private final Desk desk;
    private final Label count = new Label();
    private final DigitGrid grid = new DigitGrid();
    private final DigitDetail detail = new DigitDetail(this::relabel, this::delete, this::send);
    private final TeachCard teach;
    private final Node empty;
    private Map<String, Prediction> readings = Map.of();
    private Optional<Running> reading = Optional.empty();

    /** Shows what is on the shelf, and follows it. */
    public MyDigitsScreen(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("screen", "my-digits-screen");
        getStylesheets()
                .add(Objects.requireNonNull(MyDigitsScreen.class.getResource("mydigits.css"))
                        .toExternalForm());
        setId("my-digits-screen");
        teach = new TeachCard(desk);
        DigitExchange exchange = new DigitExchange(desk, this);
        empty = new EmptyState(
                        Feather.USER,
                        "No digits of your own yet",
                        "Draw a digit and press the key of the digit it is, or import some. What is here can be taught to the"
                                + " model.")
                .with("Import a folder", exchange::addFolder);
        count.getStyleClass().add("muted");
        count.setId("my-digits-count");
        Label title = new Label("My digits");
        title.getStyleClass().add("heading");
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, count, exchange.addMenu(), exchange.exportMenu());
        head.getStyleClass().addAll("my-digits-head");
        VBox top = new VBox(head, teach);
        top.getStyleClass().add("my-digits-top");
        setTop(top);
        setCenter(new StackPane(grid, empty));
        setRight(detail);
        BorderPane.setMargin(detail, new Insets(0, 0, 0, 24));
        grid.chosen().addListener((o, was, is) -> showDetail());
        desk.digits().contents().addListener((o, was, is) -> show(is));
        desk.model().addListener((o, was, is) -> read());
        desk.appearance().theme().addListener((o, was, is) -> show(contents()));
        EventHandler<KeyEvent> keys = this::key;
        sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (is != null) {
                is.addEventHandler(KeyEvent.KEY_PRESSED, keys);
                desk.digits().refresh();
            }
        });
        show(contents());
    }

    private MyDigits.Contents contents() {
        return desk.digits().contents().get();
    }

    private void show(MyDigits.Contents contents) {
        List<MyDigit> digits = contents.digits();
        boolean none = digits.isEmpty();
        empty.setVisible(none);
        grid.setVisible(!none);
        detail.setVisible(!none);
        detail.setManaged(!none);
        teach.show(digits.size());
        grid.show(digits, desk.appearance().theme().get());
        showCount();
        showDetail();
        read();
    }

    private void showCount() {
        int size = contents().digits().size();
        long wrong = contents().digits().stream()
                .filter(digit ->
                        readings.containsKey(digit.id()) && !ReadingWords.isRight(digit, readings.get(digit.id())))
                .count();
        StringBuilder words = new StringBuilder();
        if (size > 0) {
            words.append(String.format(Locale.ROOT, "%,d, of which the model reads %,d wrongly", size, wrong));
        }
        int leftOut = contents().leftOut().size();
        if (leftOut > 0) {
            words.append(words.isEmpty() ? "" : "; ").append(leftOut).append(leftOut == 1 ? " file" : " files");
            words.append(" cannot be read: ").append(contents().leftOut().get(0));
        }
        count.setText(words.toString());
    }

    private void showDetail() {
        Optional<MyDigit> chosen = grid.chosen().get();
        detail.show(
                chosen,
                chosen.map(digit -> readings.get(digit.id())),
                desk.appearance().theme().get());
    }

    /** Asks the present model about all digits, in the background. */
    private void read() {
        reading.ifPresent(Running::cancel);
        List<MyDigit> digits = contents().digits();
        var model = desk.model().get();
        if (digits.isEmpty() || model.isEmpty()) {
            return;
        }
        desk.whenEngine(
                engine -> reading = Optional.of(desk.tasks()
                        .start(
                                progress -> {
                                    Map<String, Prediction> read = new HashMap<>();
                                    try (var classifier = engine.classifier(model.get())) {
                                        for (MyDigit digit : digits) {
                                            progress.step(read.size(), digits.size());
                                            read.put(digit.id(), classifier.predict(digit.image()));
                                        }
                                    }
                                    return read;
                                },
                                this::showReadings,
                                e -> desk.notices().problem("My digits could not be read", e))),
                e -> desk.notices().problem("My digits could not be read", e));
    }

    private void showReadings(Map<String, Prediction> read) {
        readings = read;
        grid.show(read);
        showCount();
        showDetail();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || grid.chosen().get().isEmpty()) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            relabel(name.charAt(name.length() - 1) - '0');
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            delete();
            event.consume();
        }
    }

    private void relabel(int label) {
        grid.chosen().get().filter(digit -> digit.label() != label).ifPresent(digit -> {
            label(digit, label, () -> label(digit, digit.label(), () -> {}));
        });
    }

    private void label(MyDigit digit, int label, Runnable undo) {
        desk.digits()
                .perform(
                        "The digit could not be changed",
                        mine -> mine.relabel(digit.id(), label),
                        changed -> desk.notices()
                                .tell("Now " + AnswerWords.article(label) + " " + label + ".", "Undo", undo));
    }

    private void delete() {
        grid.chosen().get().ifPresent(digit -> desk.digits()
                .perform(
                        "The digit could not be deleted",
                        mine -> {
                            mine.delete(List.of(digit.id()));
                            return digit;
                        },
                        gone -> desk.notices().tell("Deleted one of My digits.", "Undo", () -> desk.digits()
                                .perform(
                                        "The digit could not be brought back",
                                        mine -> {
                                            mine.restore(List.of(digit.id()));
                                            return digit;
                                        },
                                        back -> {}))));
    }

    private void send() {
        grid.chosen().get().ifPresent(digit -> desk.digits()
                .perform("The digit could not be found", mine -> mine.file(digit.id()), file -> desk.fileRequest()
                        .set(Optional.of(file))));
    }

    @Override
    public void close() {
        reading.ifPresent(Running::cancel);
        teach.close();
    }
}
