/*
 * Requantize as requantize() does, by a shift to the right: round(round(acc * multiplier / 2^31) / 2^(right + 1)).
 *
 * acc: accumulator
 * multiplier: 0..2^31-1, Q31
 * right: 0..30
 */
static inline int32_t requantize_right(int32_t acc, int32_t multiplier, int32_t right)
{
    const int32_t high = (int32_t)((((int64_t)acc * multiplier) + ((int64_t)1 << 30)) >> 31);
    return (((high - ((high < 0) ? 1 : 0)) >> right) + 1) >> 1;
}
