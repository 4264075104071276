"""Charts, colours and the page in a browser: nothing overlaps, nothing is fetched."""

import dataclasses
import functools
import http.server
import itertools
import json
import re
import subprocess
import threading
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from edgecnn.report import ReportContent, comparisons, html
from edgecnn.report.charts import labels
from edgecnn.report.charts.drawing import nice_ticks
from tests.html_page import Page
from tests.sample_report import sample_content, without
from tests.tools import need


@pytest.fixture(scope="module")
def content() -> ReportContent:
    return sample_content()


@pytest.fixture(scope="module")
def document(content: ReportContent) -> str:
    return html.render(content)


@pytest.fixture(scope="module")
def page(document: str) -> Page:
    return Page(document)


def test_page_asks_the_network_for_nothing(document: str, page: Page):
    policy = [e["attributes"] for e in page.all("meta") if "http-equiv" in e["attributes"]]
    assert policy[0]["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert "://" not in document
    assert not re.search(r"url\(|@import", document)
    assert not {"script", "iframe", "object", "embed", "base", "form"} & {e["tag"] for e in page.elements}
    for element in page.elements:
        for name, value in element["attributes"].items():
            assert not name.startswith("on")
            if name in ("src", "href"):
                assert value.startswith(("#", "data:"))


def test_a_hundred_classes_become_drawings_of_the_confused_cells():
    many = sample_content(tuple(f"kind {i}" for i in range(100)), images=4000)
    assert many.evaluation
    document = html.render(many)
    assert len(document) < 5_000_000
    page = Page(document)
    drawn = [e for e in page.all("svg", "matrices") if e["attributes"]["class"] == "cells"]
    confusion = np.array(many.evaluation.results[0].confusion)
    hints = [e["text"] for e in page.all("title", "matrices") if " as " in e["text"]]
    assert len(drawn) == 2 * len(comparisons.groups(many.evaluation))
    assert hints[: np.count_nonzero(confusion)] == [
        f"kind {i} as kind {j}: {confusion[i, j]}" for i, j in np.argwhere(confusion)
    ]
    worst = max((confusion[i, j], i, j) for i, j in np.argwhere(confusion) if i != j)
    assert page.table("matrices")[0][:3] == [f"kind {worst[1]}", f"kind {worst[2]}", str(worst[0])]


def test_training_curves_pass_through_the_history(content: ReportContent, page: Page):
    paths = [e["attributes"]["d"] for e in page.all("path", "training")]
    for path, key in zip(paths, ("loss", "val_loss", "accuracy", "val_accuracy"), strict=True):
        drawn = np.array(re.findall(r"([\d.]+),([\d.]+)", path), float)
        values = np.array([row[key] for row in content.history])
        assert len(drawn) == 20
        assert np.corrcoef(drawn[:, 1], values)[0, 1] == pytest.approx(-1, abs=1e-4)
        np.testing.assert_allclose(np.diff(drawn[:, 0]), np.diff(drawn[:, 0]).mean(), atol=0.11)
    assert [line[1] for line in page.table("training")] == [f"{row['loss']:.4f}" for row in content.history]


def test_a_loss_that_is_not_finite_leaves_a_gap(content: ReportContent):
    history = (*content.history[:3], {**content.history[3], "loss": float("nan")}, *content.history[4:])
    page = Page(html.render(without(content, history=history)))
    path = page.all("path", "training")[0]["attributes"]["d"]
    assert path.count("M") == 2
    assert "nan" not in path


def test_measurements_without_a_single_result_still_make_a_report(content: ReportContent):
    assert content.evaluation
    assert content.benchmark
    evaluation = dataclasses.replace(content.evaluation, results=(), mistakes=())
    empty = without(
        content, evaluation=evaluation, benchmark=dataclasses.replace(content.benchmark, results=()), mistakes=()
    )
    assert "There is no chart" in Page(html.render(empty)).section("tradeoff")


@pytest.mark.parametrize(
    ("low", "high"), [(0.31, 0.93), (87.1, 88.9), (0, 0), (5, 5), (-3, 1e4), (1e-9, 2e-9), (0.7, 0.7 + 2e-16)]
)
def test_ticks_enclose_the_values_in_equal_round_steps(low: float, high: float):
    ticks = nice_ticks(low, high, 5)
    assert ticks[0] <= low <= high <= ticks[-1]
    assert 2 <= len(ticks) <= 9
    steps = np.diff(ticks)
    np.testing.assert_allclose(steps, steps[0])
    assert f"{steps[0]:e}"[0] in "125"


def test_labels_keep_clear_of_circles_and_of_each_other():
    draw = np.random.default_rng(5)
    frame = labels.Box(0, 0, 1000, 480)
    drawn = draw.uniform((80, 100, 5, 0), (500, 260, 13, 30), (15, 4))
    circles = [labels.Circle(x, y, r, reach) for x, y, r, reach in drawn]
    placed = labels.place_labels([f"tflite-int16x8 on runtime {i}" for i in range(15)], circles, frame)
    found = [label for label in placed if label]
    assert len(found) >= 14
    for one, two in itertools.combinations(found, 2):
        assert not one.box.overlaps(two.box)
    for label in found:
        assert frame.contains(label.box)
        for circle in circles:
            x = min(max(circle.x, label.box.left), label.box.right)
            y = min(max(circle.y, label.box.top), label.box.bottom)
            assert np.hypot(circle.x - x, circle.y - y) >= circle.radius
            bar = (circle.x, circle.y - circle.reach, circle.x, circle.y + circle.reach)
            assert not label.box.crossed_by(*bar)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_contrast_is_at_least_four_and_a_half(scheme: int):
    style = resources.files("edgecnn.report").joinpath("style.css").read_text(encoding="utf-8")
    block = re.findall(r":root \{(.*?)\}", style, re.S)[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#\w{6});", block))
    pairs = [(ink, paper) for ink in ("ink", "muted", "accent") for paper in ("paper", "raised")]
    pairs += [(name, f"{name}-paper") for name in ("good", "bad", "even", "warn")]
    pairs += [("ink", f"h{level}") for level in range(1, 6)] + [("strong-ink", f"h{level}") for level in (6, 7, 8)]
    for ink, paper in pairs:
        light, dark = sorted((luminance(colours[ink]), luminance(colours[paper])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)


PROBE = """<!doctype html><iframe id="wide" src="report.html" style="width:1400px;height:900px"></iframe>
<iframe id="narrow" src="report.html" style="width:390px;height:800px"></iframe><pre id="out"></pre><script>
addEventListener("load", () => {
  const found = {};
  for (const frame of document.querySelectorAll("iframe")) {
    const root = frame.contentDocument.documentElement;
    const boxes = [...root.querySelectorAll(`.scatter.${frame.id} .label`)].map(e => e.getBoundingClientRect());
    const meets = (a, b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
    const overlaps = boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => meets(a, b))).length;
    found[frame.id] = {width: root.scrollWidth, room: root.clientWidth, labels: boxes.length, overlaps};
  }
  document.getElementById("out").textContent = JSON.stringify(found);
});
</script>"""


def test_in_a_browser_nothing_is_fetched_nothing_overlaps_and_the_page_does_not_scroll_sideways(
    document: str, tmp_path: Path
):
    need("chromium")
    (tmp_path / "report.html").write_text(document, encoding="utf-8")
    (tmp_path / "probe.html").write_text(PROBE, encoding="utf-8")
    requested: list[str] = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            requested.append(self.path)

    handler = functools.partial(Handler, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1500,1000", "--dump-dom",
            f"http://127.0.0.1:{server.server_port}/probe.html",
        ]  # fmt: skip
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        server.shutdown()
    found = json.loads(re.search(r'<pre id="out">(.*?)</pre>', ran.stdout)[1])  # type: ignore[index]
    assert set(requested) <= {"/probe.html", "/report.html", "/favicon.ico"}  # the icon is the probe's
    for frame in ("wide", "narrow"):
        assert found[frame]["width"] <= found[frame]["room"]
        assert found[frame]["labels"] == 17
        assert found[frame]["overlaps"] == 0
