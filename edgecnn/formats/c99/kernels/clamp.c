/* Return min(max(value, low), high); low and high: -128..127, low <= high. */
static int8_t clamp(int32_t value, int32_t low, int32_t high)
{
    return (int8_t)((value < low) ? low : ((value > high) ? high : value));
}
