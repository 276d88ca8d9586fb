package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.explain.HeatMap;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import inkling.ui.common.EmptyState;
import inkling.ui.common.ProbabilityBars;
import inkling.ui.common.Theme;
import inkling.ui.common.VerticalScroll;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One image large and what there is to know of it: the answer, why, what it is like, what would change it. What takes time
 * comes as it is found; only the image shown last is worked on.
 */
final class DetailPane extends StackPane implements AutoCloseable {

    private static final double PART = 300;
    private static final double PIXEL = 5;
    private static final double BARS = 184;
    private static final double LOW = 300;

    private final Desk desk;
    private final GalleryContext context;
    private final TrainingImages training;
    private final DetailAsker asker = new DetailAsker();
    private final DetailHead head;
    private final HeatPicture picture = new HeatPicture(PIXEL);
    private final HeatPicture why = new HeatPicture(PIXEL);
    private final Label whyWords = new Label();
    private final ProbabilityBars bars = new ProbabilityBars();
    private final NearestView nearest = new NearestView();
    private final FlipView flip = new FlipView();
    private final LabelView label;
    private final NoteView note;
    private final OncePainted asking = new OncePainted(this::ask);
    private final VBox content = new VBox();
    private final VBox scrolled = new VBox();
    private final Node empty = new EmptyState(Feather.IMAGE, "No image chosen", "Choose one to see why it is read so.");
    private Optional<Evaluation> evaluation = Optional.empty();
    private int image = Selection.NONE;
    private Optional<HeatMap> map = Optional.empty();
    private Runnable repaint = () -> {};

    DetailPane(GalleryContext context, GalleryActions actions) {
        this.context = context;
        desk = context.desk();
        training = new TrainingImages(context);
        head = new DetailHead(context.model(), actions);
        label = new LabelView(context.model(), actions);
        note = new NoteView(desk);
        getStyleClass().addAll("card", "detail");
        setId("detail");
        setFocusTraversable(true);
        setMinWidth(280);
        whyWords.setId("detail-why");
        whyWords.setWrapText(true);
        whyWords.getStyleClass().add("caption");
        whyWords.setMinHeight(USE_PREF_SIZE);
        bars.setPrefHeight(BARS);
        bars.setMaxHeight(BARS);
        HBox pictures = new HBox(12, picture, why);
        FlowPane parts = new FlowPane(24, 20);
        parts.getChildren()
                .addAll(
                        part(new VBox(8, pictures, whyWords)),
                        part(bars),
                        part(label),
                        part(nearest),
                        part(flip),
                        part(note));
        VerticalScroll scroll = new VerticalScroll(scrolled);
        scroll.getStyleClass().addAll("plain-scroll", "edge-to-edge");
        scroll.setFocusTraversable(false);
        content.getStyleClass().add("detail-content");
        scrolled.getStyleClass().add("detail-content");
        scrolled.getChildren().add(parts);
        arrange(scroll, false);
        // The head stays in view, unless it would leave no room for the rest.
        heightProperty().addListener((o, was, is) -> arrange(scroll, is.doubleValue() < LOW));
        // Always there, so that it is styled before there is an image to show.
        getChildren().addAll(content, empty);
        content.setVisible(false);
        context.model().selection().changes().addListener(o -> show());
        context.model().shown().addListener(o -> evaluation.ifPresent(e -> head.show(e, image)));
        context.model().relabels().changes().addListener(o -> evaluation.ifPresent(e -> label.show(e, image)));
        sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                asker.cancel();
            } else {
                asking.start();
            }
        });
        training.state().addListener((o, was, is) -> {
            nearest.follow(is);
            if (is instanceof TrainingImages.There) {
                ask();
            }
        });
        nearest.follow(training.state().get());
        desk.appearance().theme().addListener(o -> repaint());
        show();
    }

    private void arrange(VerticalScroll scroll, boolean low) {
        boolean inside = scrolled.getChildren().contains(head);
        if (low == inside && !content.getChildren().isEmpty()) {
            return;
        }
        content.getChildren().clear();
        scrolled.getChildren().remove(head);
        if (low) {
            scrolled.getChildren().add(0, head);
            content.getChildren().add(scroll);
        } else {
            content.getChildren().addAll(head, scroll);
        }
    }

    private static Region part(Region part) {
        part.setPrefWidth(PART);
        part.setMaxWidth(PART);
        return part;
    }

    private void show() {
        Optional<Evaluation> now = context.model().evaluation().get();
        int focused = context.model().selection().focused().get();
        if (now.isEmpty() || focused == Selection.NONE) {
            evaluation = Optional.empty();
            image = Selection.NONE;
            asking.stop();
            asker.cancel();
            showContent(false);
            return;
        }
        boolean same = now.equals(evaluation) && focused == image;
        evaluation = now;
        image = focused;
        head.show(now.get(), image);
        label.show(now.get(), image);
        if (!same) {
            note.show(now.get(), image);
            bars.show(Optional.of(now.get().prediction(image)));
            map = Optional.empty();
            whyWords.setText("Covering each place in turn, to see which the answer rests on.");
            nearest.forget();
            flip.forget();
            repaint = () -> {};
            repaint();
            // At once: what is found out about the image before would take the processor from the picture of this one.
            asker.cancel();
            asking.start();
        }
        showContent(true);
    }

    private void showContent(boolean there) {
        content.setVisible(there);
        empty.setVisible(!there);
    }

    private Theme theme() {
        return desk.appearance().theme().get();
    }

    private void repaint() {
        evaluation.ifPresent(e -> {
            picture.show(e.data().image(image), Optional.empty(), theme());
            why.show(e.data().image(image), map, theme());
            repaint.run();
        });
    }

    /** Nothing is worked out while nobody sees it. */
    private void ask() {
        if (getScene() == null) {
            return;
        }
        training.prepare();
        Optional<Engine> engine = context.controller().engine();
        Optional<StoredModel> network = context.controller().network().get();
        if (engine.isPresent() && network.isPresent() && evaluation.isPresent()) {
            Evaluation of = evaluation.get();
            int asked = image;
            asker.ask(
                    new DetailAsker.Asked(
                            engine.get(), network.get(), of.data().image(asked), of.predicted(asked), training.there()),
                    finding -> {
                        if (evaluation.equals(Optional.of(of)) && image == asked) {
                            show(finding, of.predicted(asked));
                        }
                    });
        }
    }

    private void show(Finding finding, int digit) {
        if (finding instanceof Finding.Why found) {
            map = Optional.of(found.map());
            whyWords.setText("Blue places speak for the " + digit + ", red ones against it.");
            why.show(evaluation.orElseThrow().data().image(image), map, theme());
        } else if (finding instanceof Finding.Flip found) {
            onTheme(() -> flip.show(found.changes(), theme()));
        } else if (finding instanceof Finding.Nearest found) {
            nearest.remember();
            onTheme(() -> nearest.show(found.images(), theme(), digit));
        } else if (finding instanceof Finding.Failed failed) {
            whyWords.setText("This could not be found out.");
            desk.notices().problem("The image could not be looked into", failed.reason());
        }
    }

    /** Shows something now and again when the theme changes. */
    private void onTheme(Runnable show) {
        Runnable before = repaint;
        repaint = () -> {
            before.run();
            show.run();
        };
        show.run();
    }

    @Override
    public void close() {
        asking.stop();
        note.keep();
        nearest.dispose();
        training.close();
        asker.close();
    }
}
