/** What a digit network is: its layers, its answers, its card, its files and the library of models. */
package inkling.model;
