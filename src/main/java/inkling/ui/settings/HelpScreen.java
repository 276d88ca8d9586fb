package inkling.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the words mean, for someone who learns. */
public final class HelpScreen extends StackPane {

    private static final String[][] TOPICS = {
        {
            "Five minutes",
            "Draw a digit: the answer follows the pen. Ask why, or move and turn the digit until the answer changes. "
                    + "Then go to Train, press Train, and watch a network learn from nothing. Gallery shows the images it still gets wrong."
        },
        {
            "28 x 28",
            "The network never sees your drawing. It sees 784 grey values: the ink made as large as a box of 20 pixels, moved so that it "
                    + "balances on the middle, and drawn as thick as the digits of MNIST, the collection it learnt from."
        },
        {
            "Network",
            "Layers of sums. A convolution looks for the same small pattern everywhere in the image; pooling keeps the strongest find of "
                    + "each neighbourhood; the last layers weigh what was found and give each digit a score."
        },
        {
            "Softmax",
            "Turns ten scores into ten probabilities that add up to one. A score that is higher by one becomes about 2.7 times as probable."
        },
        {
            "Epoch, batch, learning rate",
            "Training shows the network a batch of images, measures how wrong it is, and turns every weight a little the other way. The "
                    + "learning rate says how little. Once all images have been shown, one epoch has passed."
        },
        {
            "Loss",
            "How surprised the network is by the right answer: 0 when it was certain of it, 2.3 when it guesses among ten. Training makes it "
                    + "smaller. When it falls on the training images but rises on the others, the network learns by heart: it overfits."
        },
        {
            "Training, validation, test",
            "It learns from the first, decisions such as when to stop are made on the second, and only the third, never used for either, "
                    + "tells how good it is."
        },
        {
            "Calibration",
            "Of all answers given with 90 % confidence, nine in ten should be right. One number, the temperature, is fitted on the "
                    + "validation images after training so that this holds; it changes no answer."
        },
        {
            "Not a digit",
            "Asked for one of ten digits, a network must name one, even for a scribble. So it also tells how unlike a digit the drawing is, "
                    + "and beyond a threshold, which Settings can move, the answer is refused; the best guess stays visible."
        },
        {
            "Confusion matrix",
            "Row: what it was. Column: what was read. Everything beside the diagonal is a mistake, and a bright cell a pair of digits that "
                    + "look alike to the network."
        },
        {
            "My digits, teaching",
            "Press the key of the digit you drew: the drawing is kept under its true name in My digits. Teach trains the model in use on "
                    + "these a little more, mixed with images it knows, because a network that sees only new images forgets the old ones. "
                    + "Before the taught model takes over you see what it reads better, and what worse."
        },
        {
            "Your data",
            "Drawings, corrections, models and runs stay on this computer, in the folders that Settings shows. Nothing is ever sent anywhere."
        }
    };

    public HelpScreen() {
        getStyleClass().add("screen");
        Label title = new Label("Help");
        title.getStyleClass().add("title");
        VBox page = new VBox(title);
        page.getStyleClass().add("page");
        VBox card = new VBox(16);
        card.getStyleClass().add("card");
        for (String[] topic : TOPICS) {
            Label name = new Label(topic[0]);
            name.getStyleClass().add("key");
            Label words = new Label(topic[1]);
            words.setWrapText(true);
            words.getStyleClass().add("muted");
            card.getChildren().add(new VBox(4, name, words));
        }
        page.getChildren().add(card);
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
    }
}
