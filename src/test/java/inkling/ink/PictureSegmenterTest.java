package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureSegmenterTest {

    private final PictureSegmenter segmenter = new PictureSegmenter();

    @Test
    void digitsSideBySideAreFoundFromLeftToRight() {
        BufferedImage row = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        var g = row.createGraphics();
        for (int i = 0; i < 3; i++) {
            g.drawImage(SamplePictures.drawn(SampleInk.seven(), 200, .1, Color.WHITE, Color.BLACK), 200 * i, 0, null);
        }
        g.dispose();

        List<PicturePart> parts = segmenter.segment(PictureReader.of(row));

        assertThat(parts).hasSize(3);
        assertThat(parts).extracting(part -> part.box().x()).isSorted();
        assertThat(parts.get(2).box().x()).isGreaterThan(400);
        assertThat(InkRasterizerProperties.meanDifference(
                        parts.get(1).image(), new InkRasterizer().rasterize(SampleInk.seven())))
                .isLessThan(0.04);
    }

    @Test
    void aBarAboveItsDigitBelongsToIt() {
        Ink five = Ink.of(
                Stroke.of(Point.at(0, 10), Point.at(0, 40), Point.at(30, 50), Point.at(30, 80), Point.at(0, 95)),
                Stroke.of(Point.at(3, 0), Point.at(35, -4)));

        assertThat(segmenter.segment(PictureReader.of(SamplePictures.drawn(five, 200, .06, Color.WHITE, Color.BLACK))))
                .hasSize(1);
    }

    @Test
    void paperHasNoDigits() {
        assertThat(segmenter.segment(Picture.of(50, 40, new float[2000]))).isEmpty();
    }
}
