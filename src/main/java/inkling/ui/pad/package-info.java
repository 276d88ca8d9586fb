/** Draw: the paper, the live answer, what the network sees. */
package inkling.ui.pad;
