"""Versions of the steps of a network for generations of x86 processors."""

from collections.abc import Iterable, Sequence

from edgecnn.formats.c99.step import Variant

_KERNELS = ("conv_2d",)  # that newer instructions make much faster

# GCC takes up to three times as long for versions of one function that holds all the steps.
_TEXT = """\
/* The function of one step of the network; `a` is the arena. On a PC also versions of it for newer processors, of which
 * it picks one: there all kernels are inlined, so that each knows the sizes of its layer. Vectors stay at 256 bits
 * where there are wider ones: adding up more numbers costs what they save. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GNUC__) && __GNUC__ >= 8 && !defined(__clang__) && \\
    defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__)
#define STEP_VERSION(name, instructions, call) \\
    __attribute__((flatten, noinline, target(instructions))) \\
    static void name(PARAMETERS) \\
    { \\
        int8_t *const a = (int8_t *)arena; \\
        UNUSED; \\
        call; \\
    }
#define NETWORK_STEP(name, call) \\
    STEP_VERSION(name##_avx2, "avx2", call) \\
    STEP_VERSION(name##_vnni, "avx512vnni,avx512vl,avx512bw,prefer-vector-width=256", call) \\
    static void name(PARAMETERS) \\
    { \\
        int8_t *const a = (int8_t *)arena; \\
        UNUSED; \\
        if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && \\
            __builtin_cpu_supports("avx512bw")) \\
            name##_vnni(ARGUMENTS); \\
        else if (__builtin_cpu_supports("avx2")) \\
            name##_avx2(ARGUMENTS); \\
        else { \\
            call; \\
        } \\
    }
#else
#define NETWORK_STEP(name, call) \\
    static inline void name(PARAMETERS) \\
    { \\
        int8_t *const a = (int8_t *)arena; \\
        UNUSED; \\
        call; \\
    }
#endif"""


def wanted(variants: Iterable[Variant]) -> bool:
    """Return whether versions pay for the kernels of a network."""
    return any(variant.kernel in _KERNELS for variant in variants)


def step_macro(parameters: str, names: Sequence[str]) -> str:
    """Return the C macro `NETWORK_STEP`; builds often define `VERSION` or `STEP` for themselves.

    Args:
        parameters: of a network's `run`, as C declares them; every step has them too.
        names: of the parameters; the last is `arena`.
    """
    unused = ", ".join(f"(void){name}" for name in (*names[:-1], "a"))
    text = _TEXT.replace("PARAMETERS", parameters).replace("ARGUMENTS", ", ".join(names))
    return text.replace("UNUSED", unused)
