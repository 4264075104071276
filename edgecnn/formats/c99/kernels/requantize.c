/*
 * Requantize with two roundings: round(round(acc * 2^left * multiplier / 2^31) / 2^right), where left = max(shift, 0)
 * and right = max(-shift, 0). The inner rounding takes ties up, the outer one ties away from 0.
 *
 * acc: accumulator; acc * 2^left fits into int32_t
 * multiplier: 0..2^31-1, Q31
 * shift: -31..30, to the left if positive
 *
 * Equals MultiplyByQuantizedMultiplier of LiteRT's reference kernels, as CONV_2D, ADD, MUL and MEAN call it.
 */
static int32_t requantize(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t left = (shift > 0) ? shift : 0;
    const int64_t product = (int64_t)(int32_t)((uint32_t)acc << left) * multiplier;
    const int32_t high = (int32_t)((product + ((int64_t)1 << 30)) >> 31);
    if (shift >= 0) {
        return high;
    }
    return (((high - ((high < 0) ? 1 : 0)) >> (-shift - 1)) + 1) >> 1;
}
