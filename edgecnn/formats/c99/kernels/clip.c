/*
 * Return in `first` and `last` (excluded) the taps of a kernel that lie inside the image along one dimension.
 *
 * start: position of the first tap in the image, negative in the padding
 * size: of the image, 1 or more
 * kernel: taps, 0 or more
 * dilation: pixels from one tap to the next, 1 or more
 */
static inline void clip(int32_t start, int32_t size, int32_t kernel, int32_t dilation, int32_t *first, int32_t *last)
{
    int32_t low = 0;
    int32_t high = kernel;
    if (dilation == 1) {
        const int32_t rest = size - start;

        low = (start < 0) ? -start : 0;
        low = (low < kernel) ? low : kernel;
        high = (rest < kernel) ? rest : kernel;
        high = (high > low) ? high : low;
    } else {
        while ((low < kernel) && ((start + (low * dilation)) < 0)) {
            low++;
        }
        while ((high > low) && ((start + ((high - 1) * dilation)) >= size)) {
            high--;
        }
    }
    *first = low;
    *last = high;
}
