"""Table of the boards: compiler, emulator, memory and instruction counter of each."""

import dataclasses
import functools
import shutil
import subprocess


@dataclasses.dataclass(frozen=True, slots=True)
class Tool:
    """A program that a distribution provides.

    Attributes:
        program: its name.
        packages: that Debian has it in.
    """

    program: str
    packages: str


@dataclasses.dataclass(frozen=True, slots=True)
class Memory:
    """Memory of a board, in bytes.

    Attributes:
        code: address of the vector table, code and constants.
        code_size: bytes there.
        ram: address of everything else.
        ram_size: bytes there; the stack starts at their end.
    """

    code: int
    code_size: int
    ram: int
    ram_size: int


@dataclasses.dataclass(frozen=True, slots=True)
class Board:
    """One emulated board.

    Attributes:
        name: of the runtime.
        title: for people.
        compiler: cross compiler.
        cpu: its flags for the processor.
        flags: its flags for the kit, unless others are to be measured.
        libraries: linker flags for memcpy and its like; empty where the operating system has them.
        emulator: of QEMU.
        machine: the emulator's arguments before the program.
        sources: of `target/` that the program is made of, beside `main.c`.
        memory: memory map; None where an operating system manages it.
        tick: instructions from one tick of the board's counter to the next; None where `target/instructions.c` counts.
        max_samples: largest number of samples that it is given; None for all.
    """

    name: str
    title: str
    compiler: Tool
    cpu: tuple[str, ...]
    flags: tuple[str, ...]
    libraries: tuple[str, ...]
    emulator: Tool
    machine: tuple[str, ...]
    sources: tuple[str, ...]
    memory: Memory | None
    tick: float | None
    max_samples: int | None

    def missing(self) -> str | None:
        """Return the packages to install, None where compiler and emulator are there."""
        for tool in (self.compiler, self.emulator):
            if not shutil.which(tool.program):
                return self._install(tool.program, tool)
        if not _has_headers((self.compiler.program, *self.cpu, *self.libraries)):
            return self._install(f"the C library of {self.compiler.program}", self.compiler)
        return None

    def _install(self, what: str, tool: Tool) -> str:
        return f"{self.name} needs {what}, which is not installed; install it with: apt-get install {tool.packages}"


@functools.cache
def _has_headers(command: tuple[str, ...]) -> bool:
    done = subprocess.run(
        (*command, "-E", "-x", "c", "-"), input="#include <string.h>\n", text=True, capture_output=True, check=False
    )
    return done.returncode == 0


_ARM = Tool("arm-none-eabi-gcc", "gcc-arm-none-eabi libnewlib-arm-none-eabi")
_AARCH64 = Tool("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross")
_RISCV = Tool("riscv64-unknown-elf-gcc", "gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf")
_QEMU_ARM = Tool("qemu-system-arm", "qemu-system-arm")
_QEMU_RISCV = Tool("qemu-system-riscv32", "qemu-system-misc")
_QEMU_USER = Tool("qemu-aarch64", "qemu-user")

# Virtual time advances by one nanosecond an instruction, whatever the host does; that makes counters exact.
_BARE_METAL = (
    *("-display", "none", "-monitor", "none", "-serial", "null", "-icount", "shift=0"),
    *("-semihosting-config", "enable=on,target=native", "-kernel"),
)
_MPS2 = Memory(0x00000000, 0x400000, 0x20000000, 0x400000)
# -O3 makes generated code three times as large as -O2 for 4% fewer instructions; -Os a third smaller for 40% more.
_FLAGS = ("-O2",)
_IMAGES = 500  # 500 inferences of the reference network take minutes at most on the slowest board


def _cortex_m(
    core: str, cpu: tuple[str, ...], machine: str, memory: Memory, *, clock_mhz: int, note: str = ""
) -> Board:
    """Return a board with SysTick; the emulator gives every instruction a nanosecond, so a tick is 1000 / MHz."""
    return Board(
        name=f"cortex-{core}",
        title=f"QEMU {machine} (Cortex-{core.upper()}{note})",
        compiler=_ARM,
        cpu=(f"-mcpu=cortex-{core}", "-mthumb", *cpu),
        flags=_FLAGS,
        libraries=("--specs=nano.specs", "-lc", "-lgcc"),
        emulator=_QEMU_ARM,
        machine=("-M", machine, *_BARE_METAL),
        sources=("cortex_m.c", "bare_metal.c"),
        memory=memory,
        tick=1000 / clock_mhz,
        max_samples=_IMAGES,
    )


BOARDS: tuple[Board, ...] = (
    _cortex_m("m0", (), "mps2-an385", _MPS2, clock_mhz=25, note=" code on a Cortex-M3"),
    _cortex_m("m3", (), "mps2-an385", _MPS2, clock_mhz=25),
    _cortex_m("m4", (), "mps2-an386", _MPS2, clock_mhz=25),
    _cortex_m("m7", (), "mps2-an500", _MPS2, clock_mhz=25),
    _cortex_m("m33", (), "mps2-an505", Memory(0x10000000, 0x400000, 0x38000000, 0x200000), clock_mhz=20),
    # The hard-float ABI is what makes the compiler use Helium.
    _cortex_m(
        "m55", ("-mfloat-abi=hard",), "mps3-an547", Memory(0x10000000, 0x80000, 0x31000000, 0x200000), clock_mhz=32
    ),
    Board(
        name="riscv32",
        title="QEMU virt (RV32IMAC)",
        compiler=_RISCV,
        cpu=("-march=rv32imac", "-mabi=ilp32", "--specs=picolibc.specs"),
        flags=_FLAGS,
        libraries=("-lc", "-lgcc"),
        emulator=_QEMU_RISCV,
        machine=("-M", "virt", "-bios", "none", *_BARE_METAL),
        sources=("riscv.c", "bare_metal.c"),
        memory=Memory(0x80000000, 0x2000000, 0x82000000, 0x2000000),
        tick=1.0,
        max_samples=_IMAGES,
    ),
    Board(
        name="aarch64",
        title="QEMU user mode (AArch64, Linux)",
        compiler=_AARCH64,
        cpu=("-fno-pie",),  # position-independent constants with pointers would count as data
        flags=("-O3",),
        libraries=(),
        emulator=_QEMU_USER,
        machine=(),
        sources=("linux.c",),
        memory=None,
        tick=None,
        max_samples=None,
    ),
)
