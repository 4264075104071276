/* Parameters of MUL, over six dimensions; missing ones come first and have the size 1. */
typedef struct {
    int32_t left_zero;     /* zero point of the left operand, -128..127 */
    int32_t right_zero;    /* zero point of the right operand, -128..127 */
    int32_t multiplier;    /* 0..2^31-1, Q31: left scale * right scale / output scale */
    int32_t shift;         /* -31..30, to the left if positive */
    int32_t zero;          /* output zero point, -128..127 */
    int32_t low;           /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t shape[6];      /* output shape */
    int32_t left_step[6];  /* elements from one to the next along each dimension, 0 where the left operand repeats */
    int32_t right_step[6]; /* the same of the right operand */
} mul_layer;

/*
 * MUL, with broadcasting.
 *
 *   out = clamp(requantize((left - left_zero) * (right - right_zero), multiplier, shift) + zero, low, high)
 *
 * left, right: any shapes that broadcast to `shape`
 * out: row-major; may be the memory of an operand that has the output's shape
 *
 * Equals LiteRT's reference_integer_ops::Mul.
 */
static void mul(const mul_layer *layer, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t at[6] = {0, 0, 0, 0, 0, 0};
    int32_t d;
    int32_t a = 0;
    int32_t b = 0;
    for (;;) {
        for (int32_t i = 0; i < layer->shape[5]; i++) {
            const int32_t product = (left[a + (i * layer->left_step[5])] - layer->left_zero) *
                                    (right[b + (i * layer->right_step[5])] - layer->right_zero);
            *out = clamp(requantize(product, layer->multiplier, layer->shift) + layer->zero, layer->low, layer->high);
            out++;
        }
        for (d = 4; d >= 0; d--) {
            a += layer->left_step[d];
            b += layer->right_step[d];
            at[d]++;
            if (at[d] < layer->shape[d]) {
                break;
            }
            a -= at[d] * layer->left_step[d];
            b -= at[d] * layer->right_step[d];
            at[d] = 0;
        }
        if (d < 0) {
            return;
        }
    }
}
