"""The search table of a recipe: what it may say, and how mistakes are named."""

import dataclasses
import re
from pathlib import Path

import pytest

from edgecnn import recipes
from edgecnn.errors import RecipeError
from edgecnn.recipes import Parameter, SearchSpace
from edgecnn.tune import grid
from tests.searches import BASE, GRID, SPACE

CONDITION = """
[search]
sampler = "random"

[search."training.optimizer"]
type = "categorical"
choices = ["adam", "sgd"]

[search."training.learning_rate"]
type = "float"
low = 0.01
high = 0.1
when = { "training.optimizer" = ["sgd"] }

[search."calibration.images"]
type = "int"
low = 100
high = 500
step = 100
"""


def parse(search):
    return recipes.parse(BASE.format(name="small", max_params=50_000) + search, "small.toml")


def test_table_is_read_as_written():
    space = parse(CONDITION).search
    assert space == SearchSpace(
        (
            Parameter("training.optimizer", "categorical", choices=("adam", "sgd")),
            Parameter("training.learning_rate", "float", low=0.01, high=0.1, when=(("training.optimizer", ("sgd",)),)),
            Parameter("calibration.images", "int", low=100, high=500, step=100),
        ),
        "random",
    )


@pytest.mark.parametrize("search", [GRID, SPACE, CONDITION])
def test_toml_round_trip(search):
    recipe = parse(search)
    assert recipe.search is not None
    assert recipes.parse(recipes.to_toml(recipe), "again") == recipe


def test_recipe_varies_by_key_and_by_item():
    varied = recipes.vary(parse(SPACE), {"training.learning_rate": 0.5, "model.dropout[1]": 0.1})
    assert varied.training.learning_rate == 0.5
    assert varied.model.dropout == (0.2, 0.1)
    assert varied.search is None
    assert recipes.vary(parse(SPACE), {"model.dropout": (0.3, 0.3)}).model.dropout == (0.3, 0.3)


def test_finite_values():
    assert Parameter("a.b", "int", low=2, high=9, step=3).finite() == (2, 5, 8)
    assert Parameter("a.b", "float", low=0.1, high=0.3, step=0.1).finite() == pytest.approx((0.1, 0.2, 0.3))
    assert Parameter("a.b", "float", low=0.1, high=0.3).finite() is None


@pytest.mark.parametrize(
    ("search", "message"),
    [
        (SPACE.replace("low = 0.0005", "low = 0.5"), "the range 0.5 to 0.02 is empty; low must not be above high"),
        (SPACE.replace("[0.1, 0.2, 1.0]", "[]"), 'search."model.width".choices is empty'),
        (SPACE.replace("[0.1, 0.2, 1.0]", "[0.1, 0.1]"), "choices has a value twice"),
        (
            SPACE.replace("training.learning_rate", "training.lr"),
            "unknown key 'training.lr'; allowed in [training]: ",
        ),
        (SPACE.replace("training.learning_rate", "budget.max_params"), "allowed: a key of [model], [training]"),
        (SPACE.replace("training.learning_rate", "model.dropout[2]"), "unknown key 'model.dropout[2]'"),
        (SPACE.replace("low = 0.0005", "low = -1.0"), "log needs low above 0"),
        (SPACE.replace("low = 0.0005", "lo = 0.0005"), 'unknown key search."training.learning_rate".lo; allowed'),
        (SPACE.replace("low = 0.0005", 'low = "a"'), 'search."training.learning_rate".low must be int or float'),
        (SPACE.replace("high = 0.02\n", ""), 'type "float" needs low and high'),
        (SPACE.replace('"float"', '"real"'), "type is 'real'; allowed: 'categorical', 'int', 'float'"),
        (SPACE.replace('"float"', '"int"'), 'type "int" takes whole numbers'),
        (SPACE.replace("[0.1, 0.2, 1.0]", "[0.1, 0.0]"), 'search."model.width": model.width is 0.0; allowed: above 0'),
        (SPACE.replace("[0.1, 0.2, 1.0]", '["wide"]'), "model.width must be float, got 'wide'"),
        (
            SPACE.replace("learning_rate", "batch_size").replace("0.0005", "32").replace("0.02", "64"),
            "training.batch_size must be int, got 32.0",
        ),
        ("[search]\n", "search: there is no parameter in it"),
        ('[search]\nsampler = "best"\n' + SPACE, "search.sampler is 'best'; allowed: 'tpe', 'random'"),
        ("search = 3\n", "unknown key budget.search"),
        (CONDITION.replace('["sgd"] }', '["adadelta"] }'), "training.optimizer is never ['adadelta']"),
        (CONDITION.replace('{ "training.optimizer"', '{ "training.momentum"'), "which is no parameter before it"),
        (CONDITION.replace('{ "training.optimizer" = ["sgd"] }', '"sgd"'), "when must be a table of keys"),
    ],
)
def test_mistakes_are_named_with_their_place(search, message):
    with pytest.raises(RecipeError) as caught:
        parse(search)
    assert message in str(caught.value)
    assert "small.toml" in str(caught.value)


def test_condition_holds_when_a_value_is_tried():
    """Momentum is only for sgd, so a recipe of adam can vary it under that condition and not otherwise."""
    base = BASE.format(name="small", max_params=50_000)
    assert 'optimizer = "adam"' in base
    momentum = '[search."training.momentum"]\ntype = "float"\nlow = 0.5\nhigh = 0.95\n'
    optimizer = '[search."training.optimizer"]\ntype = "categorical"\nchoices = ["adam", "sgd"]\n'
    recipes.parse(base + optimizer + momentum + 'when = { "training.optimizer" = ["sgd"] }\n', "small.toml")
    with pytest.raises(RecipeError, match="momentum is 0.5; allowed: 0 to below 1 with 'sgd'"):
        recipes.parse(base + optimizer + momentum, "small.toml")


def test_recipe_and_search_of_the_readme_are_one():
    text = (Path(__file__).parents[1] / "README.md").read_text()
    tables = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    recipe = recipes.parse("\n".join(tables), "mine.toml")
    assert recipe.search is not None
    assert [item.key for item in recipe.search.parameters if item.when] == ["training.warmup_epochs"]
    with pytest.raises(RecipeError, match="recipe mine learns from big; a search trains on the labels"):
        grid.cells(recipe)


def test_grid_of_the_document_varies_the_reference_recipe():
    recipe, reference = recipes.load("recipes/reference-grid.toml"), recipes.load("reference")
    assert recipe == recipes.load("reference-grid")
    named = dataclasses.replace(reference, name=recipe.name, description=recipe.description)
    assert dataclasses.replace(recipe, search=None) == named
