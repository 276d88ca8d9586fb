/** Labelled digit sets: IDX, MNIST, picture folders, synthetic pen digits, My digits, augmentation. */
package inkling.data;
