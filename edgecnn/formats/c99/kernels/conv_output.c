/* Return the output value of an accumulator: clamp(requantize(acc) + out_zero, low, high). */
static int8_t conv_output(const conv_layer *layer, int32_t channel, int32_t acc)
{
    return clamp(requantize(acc, layer->multiplier[channel], layer->shift[channel]) + layer->out_zero, layer->low,
                 layer->high);
}
