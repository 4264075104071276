"""Generated C on every emulated board: answers, and the figures against code whose cost is known."""

import dataclasses
from typing import Any

import numpy as np
import pytest

from edgecnn import runtimes
from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.runtimes.boards import BOARDS, BoardRuntime, emulate, measure
from edgecnn.types import RAW, DeviceSession
from tests import tiny_kit, tools

FLAGS = ("-Os",)
_LOOPS = """
static void loop(int32_t rounds)
{
#if defined(__riscv)
    __asm__ volatile("1: addi %0, %0, -1\\n\\tbnez %0, 1b" : "+r"(rounds));
#elif defined(__aarch64__)
    __asm__ volatile("1: subs %w0, %w0, #1\\n\\tbne 1b" : "+r"(rounds) : : "cc");
#elif defined(__arm__)
    __asm__ volatile(".syntax unified\\n1: subs %0, %0, #1\\n\\tbne 1b" : "+l"(rounds) : : "cc");
#else
    (void)rounds;
#endif
}
"""


def runtime_of(board) -> BoardRuntime:
    found = runtimes.find(board.name)
    assert isinstance(found, BoardRuntime)
    tools.require(found.missing())
    return found


def figures(path, board, flags, pixels) -> Any:
    """A Device; none of the figures asked of it is None."""
    return measure(path, board, flags, pixels)


def on_board(code):
    """Keep C from the build for this machine."""
    return f"\n#if defined(__arm__) || defined(__aarch64__) || defined(__riscv)\n{code}\n#endif\n"


every_board = pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.name)
one_board = pytest.mark.parametrize("board", [BOARDS[2]], ids=lambda board: board.name)


@every_board
def test_every_image_is_computed_exactly_and_none_differs_from_the_host(tmp_path, board):
    session = runtime_of(board).load(tiny_kit.write(tmp_path), RAW, 2)
    assert isinstance(session, DeviceSession)
    pixels = tiny_kit.images(25)
    answers = np.concatenate([session.predict(pixels[:24]), session.predict(pixels[24:])])
    assert answers.dtype == np.float32
    np.testing.assert_array_equal(answers, tiny_kit.oracle(pixels))
    device = session.device()
    assert (device.format, device.runtime, device.board) == ("c-int8", board.name, board.title)
    assert (device.samples, device.differing, device.cycles) == (25, 0, None)
    assert device.compiler.startswith(board.compiler.program)
    assert session.dynamic_batch


@every_board
def test_instructions_are_counted_the_same_every_time_and_as_many_as_a_loop_has(tmp_path, board):
    runtime_of(board)
    pixels = tiny_kit.images(3)
    found = {}
    for rounds in (10_000, 510_000):
        path = tiny_kit.write(tmp_path / str(rounds), above=_LOOPS, within=f"loop({rounds});")
        first, again = (figures(path, board, FLAGS, pixels).instructions for _ in range(2))
        assert first == again
        found[rounds] = first
    # a tick of the slowest counter is 50 instructions, and either end of either measurement may be off by one
    assert abs(found[510_000] - found[10_000] - 1_000_000) <= 200
    assert found[10_000] > 20_000


@every_board
def test_the_stack_is_measured_to_its_deepest_point(tmp_path, board):
    runtime_of(board)
    shallow, deep = (
        figures(
            tiny_kit.write(
                tmp_path / str(size),
                above=f"static int use(void) {{ volatile uint8_t local[{size}]; local[0] = 1; return local[0]; }}",
                within="if (use() != 1) { return -1; }",
            ),
            board,
            FLAGS,
            tiny_kit.images(2),
        ).stack_bytes
        for size in (64, 1600)
    )
    assert 64 <= shallow <= 400
    assert deep - shallow == pytest.approx(1536, abs=16)  # a stack pointer is kept at a multiple of 8 or 16


@every_board
def test_flash_and_ram_grow_by_what_is_added(tmp_path, board):
    runtime_of(board)
    pixels = tiny_kit.images(1)
    plain = figures(tiny_kit.write(tmp_path / "plain"), board, FLAGS, pixels)
    unused = "const uint8_t unused[999] = {1}; int spare(void); int spare(void) { return unused[3]; }"
    idle = figures(tiny_kit.write(tmp_path / "idle", above=unused), board, FLAGS, pixels)
    table = "static const uint8_t table[1000] = {1}; static volatile uint8_t state[500];"
    grown = figures(
        tiny_kit.write(tmp_path / "grown", above=table, within="state[in[0] & 63] = table[in[1] & 63];"),
        board,
        FLAGS,
        pixels,
    )
    assert plain.weight_bytes == tiny_kit.WEIGHTS.size
    assert 60 <= plain.code_bytes <= 600
    assert plain.ram_bytes == plain.arena_bytes == tiny_kit.ARENA_BYTES
    assert idle == plain
    assert 1000 < grown.code_bytes - plain.code_bytes < 1200
    assert 500 <= grown.ram_bytes - plain.ram_bytes < 510


@every_board
def test_answers_that_differ_from_the_host_are_counted(tmp_path, board):
    wrong = on_board("if (in[0] == 127) out[1] ^= 1;")
    session = runtime_of(board).load(tiny_kit.write(tmp_path, within=wrong), RAW, 1)
    pixels = tiny_kit.images(7)
    pixels[:, 0, 0, 0] = [255, 1, 2, 255, 3, 255, 4]
    session.predict(pixels[:4])
    assert session.device().differing == 2
    session.predict(pixels[4:])
    assert (session.device().differing, session.device().samples) == (3, 7)


@every_board
def test_the_input_may_lie_in_the_arena_and_the_arena_is_aligned(tmp_path, board):
    check = "if ((uintptr_t)arena % 8 != 0 || in != arena || out != in + TINY_INPUT_BYTES) { return -2; }"
    session = runtime_of(board).load(tiny_kit.write(tmp_path, within=on_board(check)), RAW, 1)
    session.predict(tiny_kit.images(1))


@every_board
@pytest.mark.parametrize(
    ("within", "message"),
    [
        ("return -7;", "the kit returned error 0x00000007"),
        ("__asm__ volatile(UNDEFINED);", ""),
        ("{ volatile uint8_t deep[70000]; for (i = 0; i < 70000; i++) deep[i] = 1; }", "more bytes of stack"),
    ],
    ids=["error", "crash", "stack"],
)
def test_failures_on_the_board_are_said_in_one_line(tmp_path, board, within, message):
    undefined = '#ifdef __aarch64__\n#define UNDEFINED "udf #0"\n#else\n#define UNDEFINED ".word 0xffffffff"\n#endif'
    path = tiny_kit.write(tmp_path / "kit", above=undefined, within=on_board(within))
    session = runtime_of(board).load(path, RAW, 1)
    with pytest.raises(ModelError, match=f"{path} failed on {board.name}.*{message}") as caught:
        session.predict(tiny_kit.images(1))
    assert "\n" not in str(caught.value)


def test_a_cortex_m0_faults_where_it_must_not_read_across_words(tmp_path):
    board = BOARDS[0]
    read = "{ volatile uint32_t word = *(volatile uint32_t *)((uint8_t *)arena + 1); (void)word; }"
    path = tiny_kit.write(tmp_path, within=on_board(read))
    with pytest.raises(ModelError, match="cortex-m0: HardFault at 0x"):
        runtime_of(board).load(path, RAW, 1).predict(tiny_kit.images(1))


@one_board
def test_a_hung_emulator_is_stopped(tmp_path, board, monkeypatch):
    monkeypatch.setattr(emulate, "_START_SECONDS", 1.0)
    path = tiny_kit.write(tmp_path, within=on_board("for (;;) { }"))
    with pytest.raises(ModelError, match=f"{board.name}: 1 samples were not done within 1 s"):
        runtime_of(board).load(path, RAW, 1).predict(tiny_kit.images(1))


@one_board
def test_a_kit_too_large_for_the_board_is_refused(tmp_path, board):
    runtime = runtime_of(board)
    with pytest.raises(ModelError, match="larger than the board's memory"):
        runtime.load(tiny_kit.write(tmp_path / "a", arena_bytes=5 << 20), RAW, 1)
    above, within = "static const uint8_t table[5 << 20] = {1};", "out[0] = (int8_t)table[in[0] & 63];"
    with pytest.raises(ModelError, match="larger than the board's code memory"):
        runtime.load(tiny_kit.write(tmp_path / "b", above=above, within=within), RAW, 1)


@one_board
def test_more_weights_than_there_is_flash_is_refused(tmp_path, board):
    with pytest.raises(ModelError, match="100000 bytes of weights"):
        runtime_of(board).load(tiny_kit.write(tmp_path, weight_bytes=100_000), RAW, 1)


def test_no_count_is_given_where_the_emulator_takes_no_plugin(tmp_path, monkeypatch):
    board = BOARDS[-1]
    runtime = runtime_of(board)
    monkeypatch.setattr(emulate, "can_count", lambda program: False)
    session = runtime.load(tiny_kit.write(tmp_path), RAW, 1)
    session.predict(tiny_kit.images(2))
    assert session.device().instructions is None
    assert session.device().samples == 2


def test_a_plugin_that_the_emulator_refuses_is_found_out(tmp_path):
    runtime = runtime_of(BOARDS[-1])
    session = runtime.load(tiny_kit.write(tmp_path), RAW, 1)
    program = session._program
    assert emulate.can_count(program)
    assert not emulate.can_count(dataclasses.replace(program, plugin=tmp_path / "kit.json"))


@every_board
def test_what_is_missing_is_named_with_its_package(tmp_path, board, monkeypatch):
    runtime = runtimes.find(board.name)
    for tool in (board.compiler, board.emulator):
        monkeypatch.setattr("shutil.which", lambda name, gone=tool.program: None if name == gone else f"/bin/{name}")
        reason = runtime.missing()
        assert reason is not None
        assert tool.program in reason
        assert reason.endswith(f"apt-get install {tool.packages}")
        with pytest.raises(RuntimeUnavailableError, match=tool.program):
            runtime.load(tmp_path / "kit.json", RAW, 1)


def test_a_compiler_without_its_library_is_said(monkeypatch):
    runtime_of(BOARDS[0])
    bare = dataclasses.replace(BOARDS[0], cpu=("-nostdinc",))
    assert "the C library of arm-none-eabi-gcc" in (bare.missing() or "")


def test_emulated_boards_are_not_timed_and_slow_ones_are_asked_few_images():
    assert [board.name for board in BOARDS if runtimes.find(board.name).timed] == []
    assert {board.name: board.max_samples for board in BOARDS if board.max_samples != 500} == {"aarch64": None}
