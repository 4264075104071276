/*
 * Find the taps of a window that lie inside the image, along one dimension: tap k reads position start + k * dilation,
 * and taps first..last-1 lie in 0..size-1.
 *
 * start: position of tap 0, negative in the padding
 * size: of the image, 1 or more
 * kernel: taps of the window, 1..32767
 * dilation: 1..32767
 */
static void clip(int32_t start, int32_t size, int32_t kernel, int32_t dilation, int32_t *first, int32_t *last)
{
    *first = 0;
    *last = kernel;
    while ((*first < kernel) && ((start + (*first * dilation)) < 0)) {
        ++*first;
    }
    while ((*last > *first) && ((start + ((*last - 1) * dilation)) >= size)) {
        --*last;
    }
}
