/* Parameters of ADD and SUB, over six dimensions; missing ones come first and have the size 1. */
typedef struct {
    int32_t left_zero;       /* zero point of the left operand, -128..127 */
    int32_t left_multiplier; /* 0..2^31-1, Q31: left scale / (2 * larger scale of both) */
    int32_t left_shift;      /* -31..0 */
    int32_t right_zero;      /* the same of the right operand */
    int32_t right_multiplier;
    int32_t right_shift;
    int32_t sign;            /* of the right operand: 1 for ADD, -1 for SUB */
    int32_t multiplier;      /* 0..2^31-1, Q31: 2 * larger scale of both / (2^20 * output scale) */
    int32_t shift;           /* -31..0 */
    int32_t zero;            /* output zero point, -128..127 */
    int32_t low;             /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
    int32_t shape[6];        /* output shape */
    int32_t left_step[6];    /* elements from one to the next along each dimension, 0 where the left operand repeats */
    int32_t right_step[6];   /* the same of the right operand */
} add_broadcast_layer;

/* Add two quantized values; the sum is computed in 20 fractional bits of twice the larger scale. */
static int8_t add_one(const add_broadcast_layer *layer, int32_t left, int32_t right)
{
    const int32_t a =
        requantize((left - layer->left_zero) * ((int32_t)1 << 20), layer->left_multiplier, layer->left_shift);
    const int32_t b =
        requantize((right - layer->right_zero) * ((int32_t)1 << 20), layer->right_multiplier, layer->right_shift);
    const int32_t sum = requantize(a + (layer->sign * b), layer->multiplier, layer->shift);
    return clamp(sum + layer->zero, layer->low, layer->high);
}

/*
 * ADD (sign 1) and SUB (sign -1), with broadcasting.
 *
 *   a = requantize((left - left_zero) * 2^20, left_multiplier, left_shift), b likewise of right
 *   out = clamp(requantize(a + sign * b, multiplier, shift) + zero, low, high)
 *
 * left, right: any shapes that broadcast to `shape`
 * out: row-major; may be the memory of an operand that has the output's shape
 *
 * Equals LiteRT's reference_integer_ops::Add and reference_ops::Sub.
 */
static void add_broadcast(const add_broadcast_layer *layer, const int8_t *left, const int8_t *right, int8_t *out)
{
    int32_t at[6] = {0, 0, 0, 0, 0, 0};
    int32_t d;
    int32_t a = 0;
    int32_t b = 0;
    for (;;) {
        for (int32_t i = 0; i < layer->shape[5]; i++) {
            *out = add_one(layer, left[a + (i * layer->left_step[5])], right[b + (i * layer->right_step[5])]);
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
