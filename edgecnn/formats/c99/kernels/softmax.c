/* Return round(a * b / 2^31), ties up: the product of two Q31 numbers; not both are INT32_MIN. */
static int32_t high_product(int32_t a, int32_t b)
{
    return (int32_t)((((int64_t)a * b) + ((int64_t)1 << 30)) >> 31);
}

/* Return round(a / 2^exponent), ties away from 0; exponent: 0..31. */
static int32_t divide_by_power(int32_t a, int32_t exponent)
{
    const int32_t mask = (int32_t)(((int64_t)1 << exponent) - 1);
    return (a >> exponent) + (((a & mask) > ((mask >> 1) + ((a < 0) ? 1 : 0))) ? 1 : 0);
}

/*
 * Return 1 / (1 + x) in Q31 for x in Q31, 0 <= x < 1: three steps of Newton's method for 2 / (1 + x), in numbers of 2
 * integer bits and 29 fractional bits. Equals gemmlowp's one_over_one_plus_x_for_x_in_0_1.
 */
static int32_t reciprocal(int32_t x)
{
    const int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2); /* (1 + x) / 2 */
    int32_t value = 1515870810 + high_product(half, -1010580540);     /* 48/17 - 32/17 * half */
    for (int32_t i = 0; i < 3; i++) {
        const int32_t rest = ((int32_t)1 << 29) - high_product(half, value); /* 1 - half * value */
        const int64_t step = (int64_t)high_product(value, rest) * 4;         /* back to 2 integer bits */
        value += (int32_t)((step > INT32_MAX) ? INT32_MAX : ((step < INT32_MIN) ? INT32_MIN : step));
    }
    {
        const int64_t doubled = (int64_t)value * 2;
        return (int32_t)((doubled > INT32_MAX) ? INT32_MAX : ((doubled < INT32_MIN) ? INT32_MIN : doubled));
    }
}

/*
 * SOFTMAX over the last dimension.
 *
 *   out[row][i] = exp(beta * scale * (in[row][i] - largest)) / sum over j of exp(beta * scale * (in[row][j] - largest))
 *
 * in fixed point, where `largest` is the largest value of the row. The output has the scale 1/256 and the zero point
 * -128.
 *
 * exponential: [length], exp(-beta * scale * d) in Q31 for d = 0, 1, ...; a value `length` or more below the largest
 *     counts as 0
 * length: 1..256
 * in, out: [rows][classes]; may be the same memory
 * classes: 1..4096, so that 12 integer bits hold a sum
 *
 * Equals LiteRT's reference_ops::Softmax.
 */
static void softmax(const int32_t *exponential, int32_t length, const int8_t *in, int8_t *out, int32_t rows,
                    int32_t classes)
{
    for (int32_t row = 0; row < rows; row++) {
        int32_t largest = INT8_MIN;
        uint32_t sum = 0; /* 12 integer bits, 19 fractional bits; 2^31 at most */
        int32_t bits = 12;
        int32_t scale;
        uint32_t shifted;
        for (int32_t i = 0; i < classes; i++) {
            largest = (in[i] > largest) ? in[i] : largest;
        }
        for (int32_t i = 0; i < classes; i++) {
            if ((largest - in[i]) < length) {
                sum += (uint32_t)divide_by_power(exponential[largest - in[i]], 12);
            }
        }
        for (shifted = sum; (shifted & 0x80000000u) == 0; shifted <<= 1) {
            bits--;
        }
        scale = reciprocal((int32_t)(shifted & 0x7fffffffu));
        for (int32_t i = 0; i < classes; i++) {
            int32_t value = INT8_MIN;
            if (((largest - in[i]) < length) && (bits <= 8)) { /* results below 1/512 round to 0 */
                value += divide_by_power(high_product(scale, exponential[largest - in[i]]), bits + 31 - 8);
            }
            out[i] = clamp(value, INT8_MIN, INT8_MAX);
        }
        in += classes;
        out += classes;
    }
}
