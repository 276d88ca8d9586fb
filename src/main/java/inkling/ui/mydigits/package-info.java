/** The user's own digits: seeing, correcting and exchanging them, and teaching them to the model. */
package inkling.ui.mydigits;
