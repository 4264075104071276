/*
 * ADD of operands of one shape: arguments, memory and results are those of the portable kernel. A shift of 0 belongs to
 * a second operand of the larger scale, whose multiplier is 1/2, too: the generator gives multipliers of 0 another one.
 */
DSP_LOOP
static void add(const add_layer *layer, const int8_t *exact, const int8_t *other, int8_t *out)
{
    const int32_t size = layer->size;
    const int32_t low = layer->low;
    const int32_t high = layer->high;
    const int32_t offset = -layer->exact_zero * ((int32_t)1 << 19);
    const int32_t zero = layer->other_zero;
    const int32_t other_multiplier = layer->other_multiplier;
    const int32_t multiplier = layer->multiplier;
    const int32_t shift = layer->shift;
    const int32_t round = (2 * layer->zero) + 1;
    const int8_t *const end = out + size;
    int8_t *to = out;
#if defined(LEFT_SHIFTS)
    if (shift == 0) {
        for (int32_t i = 0; i < size; i++) {
            int32_t b = dsp_multiply((other[i] - zero) * ((int32_t)1 << 20), other_multiplier);
            if (layer->other_shift != 0) {
                b = (((b + (b >> 31)) >> (-layer->other_shift - 1)) + 1) >> 1;
            }
            b += offset + (exact[i] * ((int32_t)1 << 19));
            out[i] = clamp(dsp_requantize_left(b, multiplier, 0, round), low, high);
        }
        return;
    }
#endif
    if (layer->other_shift == 0) {
        while (to != end) {
            const int32_t sum = offset + ((*exact + *other - zero) * ((int32_t)1 << 19));
            *to = (int8_t)dsp_requantize(sum, multiplier, shift, round);
            exact++;
            other++;
            to++;
        }
    } else {
        const int32_t right = -layer->other_shift - 1;
        while (to != end) {
            const int32_t product = dsp_multiply((*other - zero) * ((int32_t)1 << 20), other_multiplier);
            const int32_t b = (((product + (product >> 31)) >> right) + 1) >> 1;
            *to = (int8_t)dsp_requantize(b + offset + (*exact * ((int32_t)1 << 19)), multiplier, shift, round);
            exact++;
            other++;
            to++;
        }
    }
    if ((low != INT8_MIN) || (high != INT8_MAX)) {
        dsp_clamp(out, size, low, high);
    }
}
