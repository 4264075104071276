typedef struct {
    int32_t in[4], out[4], before[4];
    int32_t value;
} pad_layer;

static void pad(const pad_layer *l, const int8_t *in, int8_t *out)
{
    int32_t at[4], d, inside;
    for (at[0] = 0; at[0] < l->out[0]; at[0]++)
        for (at[1] = 0; at[1] < l->out[1]; at[1]++)
            for (at[2] = 0; at[2] < l->out[2]; at[2]++)
                for (at[3] = 0; at[3] < l->out[3]; at[3]++) {
                    inside = 1;
                    for (d = 0; d < 4; d++)
                        inside = inside && at[d] >= l->before[d] && at[d] < l->before[d] + l->in[d];
                    *out++ = inside ? *in++ : (int8_t)l->value;
                }
}
