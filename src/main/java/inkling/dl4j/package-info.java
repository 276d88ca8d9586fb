/** The only package that touches Deeplearning4j, ND4J or JavaCPP: networks, training steps, model numbers. */
package inkling.dl4j;
