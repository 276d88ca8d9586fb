package inkling.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

/** Products of row-major matrices, written straight into their target: ND4J's {@code mmul} copies C-ordered arrays first. */
final class Gemm {

    private Gemm() {}

    /** {@code c[m,n] = a[m,k] b[k,n]}. */
    static void multiply(Tensor a, Tensor b, Tensor c, int m, int n, int k) {
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                m,
                n,
                k,
                1,
                a.pointer(),
                k,
                b.pointer(),
                n,
                0,
                c.pointer(),
                n);
    }

    /** {@code c[m,n] = a[k,m]^T b[k,n]}. */
    static void multiplyLeftTransposed(Tensor a, Tensor b, Tensor c, int m, int n, int k) {
        cblas_sgemm(
                CblasRowMajor, CblasTrans, CblasNoTrans, m, n, k, 1, a.pointer(), m, b.pointer(), n, 0, c.pointer(), n);
    }

    /** {@code c[m,n] = a[m,k] b[n,k]^T}. */
    static void multiplyRightTransposed(Tensor a, Tensor b, Tensor c, int m, int n, int k) {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasTrans, m, n, k, 1, a.pointer(), k, b.pointer(), k, 0, c.pointer(), n);
    }

    /** {@code c[m,n] += a[m,k] b[k,n]}. */
    static void addProduct(Tensor a, Tensor b, Tensor c, int m, int n, int k) {
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                m,
                n,
                k,
                1,
                a.pointer(),
                k,
                b.pointer(),
                n,
                1,
                c.pointer(),
                n);
    }

    /** {@code c[n] += a[k] b[k,n]}: {@link #addProduct} of a single row, which would first copy all of b in an order of its own. */
    static void addRowProduct(Tensor a, Tensor b, Tensor c, int n, int k) {
        cblas_sgemv(CblasRowMajor, CblasTrans, k, n, 1, b.pointer(), n, a.pointer(), 1, 1, c.pointer(), 1);
    }

    /** {@code sums[n]} of the columns of {@code a[m,n]}. */
    static void columnSums(Tensor a, Tensor ones, Tensor sums, int m, int n) {
        cblas_sgemv(CblasRowMajor, CblasTrans, m, n, 1, a.pointer(), n, ones.pointer(), 1, 0, sums.pointer(), 1);
    }

    /** {@code to[i] += from[i]} for {@code count} numbers from index {@code first} on. */
    static void add(Tensor from, Tensor to, int first, int count) {
        cblas_saxpy(count, 1, from.pointer().getPointer(first), 1, to.pointer().getPointer(first), 1);
    }
}
