package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.platform.UserException;
import inkling.ui.common.Desk;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** Drawings to and from other programs: the clipboard, dropped files, and the dialogues that choose a file. */
final class DrawingExchange {

    private static final DataFormat INK_ML = format();

    private final Desk desk;
    private final PadModel model;
    private final DrawingFiles files;
    private final Node owner;

    DrawingExchange(Desk desk, PadModel model, DrawingFiles files, Node owner) {
        this.desk = desk;
        this.model = model;
        this.files = files;
        this.owner = owner;
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType("application/inkml+xml");
        return known != null ? known : new DataFormat("application/inkml+xml");
    }

    /** As a picture for other programs and as ink for this one. */
    void copy() {
        Sheet sheet = model.sheet().get();
        Ink ink = sheet.ink();
        if (sheet.isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putImage(InkPicture.of(sheet, model.brushWidth().get()));
        try {
            if (ink.isEmpty()) {
                Clipboard.getSystemClipboard().setContent(content);
                return;
            }
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            InkMl.write(xml, List.of(new LabelledInk(ink, OptionalInt.empty(), "")));
            content.put(INK_ML, xml.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            desk.notices().problem("The strokes could not be copied, only their picture", e);
        }
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().tell("Copied.");
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.getContent(INK_ML) instanceof String xml) {
            try {
                InkMl.read(xml.getBytes(StandardCharsets.UTF_8), "The clipboard").stream()
                        .findFirst()
                        .ifPresent(drawing -> model.replace(DrawingFiles.onPaper(drawing.ink())));
            } catch (UserException e) {
                desk.notices().problem("The clipboard could not be pasted", e);
            }
        } else if (clipboard.hasFiles()) {
            open(clipboard.getFiles());
        } else if (clipboard.hasImage()) {
            files.put(clipboard.getImage());
        } else {
            desk.notices().tell("There is neither a drawing nor a picture on the clipboard.");
        }
    }

    void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a drawing, a picture or a model");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Drawings, pictures and models",
                                "*.inkml",
                                "*.unp",
                                "*.unipen",
                                "*.tra",
                                "*.tes",
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.PNG",
                                "*.JPG",
                                "*.zip"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
        if (chosen != null) {
            files.open(chosen.toPath());
        }
    }

    void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the drawing");
        chooser.setInitialFileName("drawing.inkml");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Ink", "*.inkml"),
                        new FileChooser.ExtensionFilter("Pictures", "*.png", "*.jpg"));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            files.save(chosen.toPath());
        }
    }

    /** Takes files that are dropped on a node. */
    void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                open(event.getDragboard().getFiles());
                event.setDropCompleted(true);
                event.consume();
            } else if (event.getDragboard().hasImage()) {
                files.put(event.getDragboard().getImage());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void open(List<File> chosen) {
        Path first = chosen.get(0).toPath();
        files.open(first);
    }
}
