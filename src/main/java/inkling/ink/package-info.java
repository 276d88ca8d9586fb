/** Points, strokes and drawings; the way from ink or a picture to the 28 x 28 a network reads; InkML and UNIPEN. */
package inkling.ink;
