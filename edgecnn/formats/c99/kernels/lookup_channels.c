/* A function of one code for each channel, by its table: tables[channel][code + 128]. */
static void lookup_channels(const int8_t *tables, const int8_t *in, int8_t *out, int32_t pixels, int32_t channels)
{
    int32_t pixel, channel;
    for (pixel = 0; pixel < pixels; pixel++)
        for (channel = 0; channel < channels; channel++)
            *out++ = tables[channel * 256 + *in++ + 128];
}
