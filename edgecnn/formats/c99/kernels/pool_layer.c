/* Parameters of a pooling over one image, [height][width][channels]. */
typedef struct {
    int32_t in_h;     /* input height, 1 or more */
    int32_t in_w;     /* input width */
    int32_t channels; /* of input and output */
    int32_t out_h;    /* output height */
    int32_t out_w;    /* output width */
    int32_t kernel_h; /* window, 1..32767 */
    int32_t kernel_w;
    int32_t stride_h; /* 1..32767 */
    int32_t stride_w;
    int32_t pad_h;    /* padding above the image, 0..kernel_h-1 */
    int32_t pad_w;    /* padding to the left, 0..kernel_w-1 */
    int32_t low;      /* range of output values, -128 <= low <= high <= 127 */
    int32_t high;
} pool_layer;
