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

    @Test
    void inkAsWideAsTwoDigitsMayBeOneOrTwo() {
        DigitLattice free = segmenter.lattice(
                PictureReader.of(SamplePictures.drawn(twoThatTouch(), 400, .05, Color.WHITE, Color.BLACK)));

        assertThat(free.pieces()).isEqualTo(2);
        assertThat(free.cuts().get(1)).as("parting a piece of ink is not free").isPositive();
        DigitCandidate left = candidate(free, 0, 1);
        DigitCandidate right = candidate(free, 1, 2);
        assertThat(candidate(free, 0, 2).box()).isEqualTo(left.box().union(right.box()));
        // Each half is the seven that stands there, but for the bit of its bar at the cut.
        DigitImage seven = new InkRasterizer().rasterize(SampleInk.seven());
        assertThat(InkRasterizerProperties.meanDifference(left.image(), seven)).isLessThan(.05);
        assertThat(InkRasterizerProperties.meanDifference(right.image(), seven)).isLessThan(.05);
    }

    @Test
    void inkThatIsAsNarrowAsADigitIsCutOnlyWhereAPersonAsks() {
        Ink cross = Ink.of(Stroke.of(Point.at(0, 0), Point.at(90, 100)), Stroke.of(Point.at(90, 0), Point.at(0, 100)));
        Picture narrow = PictureReader.of(SamplePictures.drawn(cross, 400, .05, Color.WHITE, Color.BLACK));
        Box whole = segmenter.lattice(narrow).candidates().get(0).box();

        DigitLattice cut = segmenter.lattice(narrow, List.of(PictureGrouping.apart(whole)));

        assertThat(segmenter.lattice(narrow).pieces()).isEqualTo(1);
        assertThat(cut.pieces()).isEqualTo(2);
        assertThat(cut.candidates()).noneMatch(candidate -> candidate.box().equals(whole));
    }

    @Test
    void aPartCanBePartedAgainAndTheWholeJoinedAgain() {
        Picture touching = PictureReader.of(SamplePictures.drawn(twoThatTouch(), 400, .05, Color.WHITE, Color.BLACK));
        Box whole = candidate(segmenter.lattice(touching), 0, 2).box();
        PictureGrouping first = PictureGrouping.apart(whole);
        Box left = candidate(segmenter.lattice(touching, List.of(first)), 0, 1).box();

        DigitLattice finer = segmenter.lattice(touching, List.of(first, PictureGrouping.apart(left)));

        assertThat(finer.pieces()).isEqualTo(3);
        assertThat(finer.candidates()).noneMatch(candidate -> candidate.box().equals(left));
        assertThat(segmenter
                        .lattice(touching, List.of(PictureGrouping.together(whole)))
                        .candidates())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.box()).isEqualTo(whole);
                    assertThat(one.cost())
                            .as("what a person said is not weighed")
                            .isZero();
                });
    }

    @Test
    void piecesThatArePartOfOneDigitAreJoinedWhateverLiesBetween() {
        Ink apart = Ink.of(
                Stroke.of(Point.at(0, 0), Point.at(0, 100)),
                Stroke.of(Point.at(120, 0), Point.at(120, 100)),
                Stroke.of(Point.at(200, 0), Point.at(200, 100)));
        Picture picture = PictureReader.of(SamplePictures.drawn(apart, 400, .05, Color.WHITE, Color.BLACK));
        DigitLattice free = segmenter.lattice(picture);
        Box both = candidate(free, 0, 1).box().union(candidate(free, 1, 2).box());

        DigitLattice joined = segmenter.lattice(picture, List.of(PictureGrouping.together(both)));

        assertThat(candidate(joined, 0, 2).cost()).isZero();
        assertThat(joined.candidates()).noneMatch(one -> one.from() == 1 || one.to() == 1);
    }

    private static DigitCandidate candidate(DigitLattice lattice, int from, int to) {
        return lattice.candidates().stream()
                .filter(one -> one.from() == from && one.to() == to)
                .findFirst()
                .orElseThrow();
    }

    /** Two sevens: the bar of the second begins where the first one's ends. */
    private static Ink twoThatTouch() {
        Ink seven = SampleInk.seven();
        Box box = seven.bounds().orElseThrow();
        return new Ink(java.util.stream.Stream.concat(
                        seven.strokes().stream(), seven.transformed(1, box.width() + 2, 0).strokes().stream())
                .toList());
    }
}
