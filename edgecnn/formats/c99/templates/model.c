/* @{ "{:,}".format(kit.parameters) }@ parameters, @{ "{:,}".format(kit.macs) }@ multiply-accumulates. Generated code: do not edit. */

#include "@{ kit.header }@"

#include <string.h>

#if (-1 >> 1) != -1
#error "the arithmetic needs right shifts that keep the sign"
#endif

@% for kernel in kernels %@
@{ kernel }@

@% endfor %@
@% for step in steps %@
@% for array in step.arrays %@
static const @{ array.ctype }@ @{ array.name }@[@{ array.length }@] = { /* @{ array.shape }@ */
@{ array.numbers }@
};

@% endfor %@
@% if step.layer_type %@
static const @{ step.layer_type }@ @{ step.name }@_layer = {
@% for line in step.layer %@
    @{ line }@
@% endfor %@
};

@% endif %@
@% endfor %@
@% if versions %@
/* The function of one step of the network; `a` is the arena. On a PC also versions of it for newer processors, of which
 * it picks one: there all kernels are inlined, so that each knows the sizes of its layer. Vectors stay at 256 bits
 * where there are wider ones: adding up more numbers costs what they save. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GNUC__) && __GNUC__ >= 8 && !defined(__clang__) && \
    defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__)
#define STEP_VERSION(name, instructions, call) \
    __attribute__((flatten, noinline, target(instructions))) \
    static void name(@{ parameters }@) \
    { \
        int8_t *const a = (int8_t *)arena; \
        @{ unused }@; \
        call; \
    }
#define NETWORK_STEP(name, call) \
    STEP_VERSION(name##_avx2, "avx2", call) \
    STEP_VERSION(name##_vnni, "avx512vnni,avx512vl,avx512bw,prefer-vector-width=256", call) \
    static void name(@{ parameters }@) \
    { \
        int8_t *const a = (int8_t *)arena; \
        @{ unused }@; \
        if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && \
            __builtin_cpu_supports("avx512bw")) \
            name##_vnni(@{ arguments }@); \
        else if (__builtin_cpu_supports("avx2")) \
            name##_avx2(@{ arguments }@); \
        else { \
            call; \
        } \
    }
#else
#define NETWORK_STEP(name, call) \
    static inline void name(@{ parameters }@) \
    { \
        int8_t *const a = (int8_t *)arena; \
        @{ unused }@; \
        call; \
    }
#endif

@% for step in steps %@
/* @{ loop.index }@. @{ step.title }@ */
NETWORK_STEP(@{ step.name }@, @{ step.calls | join("; ") }@)

@% endfor %@
@% endif %@
/* Its second member lies where an int32_t may lie: at 4 on most processors, at 1 or 2 on some of 8 and 16 bits. */
struct alignment {
    char first;
    int32_t second;
};

int @{ prefix }@_run(@{ parameters }@)
{
@% if steps_read_arena and not versions %@
    int8_t *const a = (int8_t *)arena;
@% endif %@
    if (@{ pointers | join(" == 0 || ") }@ == 0)
        return @{ PREFIX }@_ERROR_NULL;
    if ((uintptr_t)arena % (sizeof(struct alignment) - sizeof(int32_t)) != 0)
        return @{ PREFIX }@_ERROR_ALIGNMENT;
@% for step in steps %@
@% if versions %@
    @{ step.name }@(@{ arguments }@);
@% else %@
    /* @{ loop.index }@. @{ step.title }@ */
@% for call in step.calls %@
    @{ call }@;
@% endfor %@
@% endif %@
@% endfor %@
    return @{ PREFIX }@_OK;
}
@% if kit.is_classifier %@

const char *const @{ prefix }@_class_names[@{ PREFIX }@_CLASSES] = {
@% for name in class_strings %@
    @{ name }@,
@% endfor %@
};
@% if pixel_table %@

static const @{ pixel_table.ctype }@ @{ pixel_table.name }@[@{ pixel_table.length }@] = { /* @{ pixel_table.shape }@ */
@{ pixel_table.numbers }@
};
@% endif %@

int @{ prefix }@_classify(const uint8_t *pixels, int8_t *scores, void *arena)
{
    int8_t *const in = (int8_t *)arena + @{ PREFIX }@_INPUT_OFFSET;
    int8_t *const out = scores != 0 ? scores : (int8_t *)arena + @{ PREFIX }@_OUTPUT_OFFSET;
    int32_t i;
    int error, best = 0;
    if (pixels == 0 || arena == 0)
        return @{ PREFIX }@_ERROR_NULL;
    for (i = 0; i < @{ PREFIX }@_INPUT_BYTES; i++)
@% if pixel_table %@
        in[i] = @{ pixel_table.name }@[pixels[i]];
@% else %@
        in[i] = (int8_t)(pixels[i] - 128);
@% endif %@
    error = @{ prefix }@_run(in, out, arena);
    if (error != @{ PREFIX }@_OK)
        return error;
@% if kit.outputs[0].elements == 1 %@
    best = out[0] > @{ half }@;
@% else %@
    for (i = 1; i < @{ PREFIX }@_CLASSES; i++)
        best = out[i] > out[best] ? i : best;
@% endif %@
    return best;
}
@% endif %@
