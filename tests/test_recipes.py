import dataclasses
import os

import pytest

from edgecnn import recipes
from edgecnn.errors import RecipeError
from edgecnn.models import budget
from edgecnn.types import ImageOptions

REFERENCE = recipes.to_toml(recipes.load("reference"))


def test_reference_is_the_documents():
    recipe = recipes.load("reference")
    assert recipe.split == "reference"
    assert dataclasses.asdict(recipe.training) == {
        "epochs": 20,
        "batch_size": 32,
        "optimizer": "adadelta",
        "learning_rate": 1.0,
        "schedule": "constant",
        "warmup_epochs": 0,
        "momentum": 0.0,
        "weight_decay": 0.0,
        "seed": 0,
        "threads": None,
    }
    assert recipe.augmentation == recipes.AugmentationSettings(flip=False, shift=0)
    assert recipe.model.scaling == "standardize"
    assert recipe.model.dropout == (0.2, 0.4)
    assert recipe.budget.max_params == 50_000


@pytest.mark.parametrize("name", recipes.names())
def test_toml_round_trip(name):
    recipe = recipes.load(name)
    assert recipes.parse(recipes.to_toml(recipe), "again") == recipe


def test_dataset_and_image_size_stay_with_a_recipe_that_is_varied():
    found = recipes.DatasetSettings("/images/mine", "", "ab" * 32, (14, 10, 3), 7)
    base = dataclasses.replace(recipes.load("reference-grid"), dataset=found)
    sized, _ = recipes.read_by(base, ImageOptions((14, 10)))
    varied = recipes.vary(recipes.parse(recipes.to_toml(sized), "of a study"), {"training.epochs": 3})
    assert (varied.dataset, varied.data, varied.training.epochs) == (found, ImageOptions((14, 10)), 3)
    assert recipes.parse(recipes.to_toml(varied), "applied") == varied


def test_recipe_of_ones_own(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(REFERENCE.replace('name = "reference"', 'name = "mine"').replace("epochs = 20", "epochs = 3"))
    recipe = recipes.load(str(path))
    assert (recipe.name, recipe.training.epochs) == ("mine", 3)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("epochs = 20", 'epochs = "20"', "training.epochs must be int, got '20'"),
        ("epochs = 20", "epochs = 0", "training.epochs is 0; allowed: 1 to 1,000,000"),
        ("epochs = 20", "epochs = true", "training.epochs must be int, got True"),
        ("epochs = 20", "epoch = 20", "unknown key training.epoch; allowed: epochs, batch_size"),
        ('"adadelta"', '"adadelt"', "training.optimizer is 'adadelt'; allowed: 'adadelta'"),
        ("learning_rate = 1.0", "learning_rate = nan", "training.learning_rate is nan; a finite number is needed"),
        ("warmup_epochs = 0", "warmup_epochs = 1", "warmup_epochs is 1; allowed: 0 to 0 in 20 epochs of 'constant'"),
        (
            'schedule = "constant"\nwarmup_epochs = 0',
            'schedule = "cosine"\nwarmup_epochs = 20',
            "training.warmup_epochs is 20; allowed: 0 to 19 in 20 epochs of 'cosine'",
        ),
        ("momentum = 0.0", "momentum = 0.9", "training.momentum is 0.9; allowed: 0 to below 1 with 'sgd'"),
        ("[0.2, 0.4]", "[0.2]", "model.dropout takes 2 items, got 1"),
        ("[0.2, 0.4]", "[0.2, 1.0]", "allowed: 0 to below 1"),
        ('split = "reference"', "", "missing key split"),
        ("[training]", "[trainin]", "unknown key trainin"),
        ("[training]", "[training", "is not valid TOML"),
    ],
)
def test_mistakes_are_named_with_file_and_key(tmp_path, old, new, message):
    path = tmp_path / "bad.toml"
    path.write_text(REFERENCE.replace(old, new))
    with pytest.raises(RecipeError) as caught:
        recipes.load(str(path))
    assert message in str(caught.value)
    assert "bad.toml" in str(caught.value)


ABSURD = [
    ("blocks = [2, 2, 2]", "blocks = [1000000, 2, 2]", "model.blocks is (1000000, 2, 2); allowed: 1 to 200 each"),
    ("blocks = [2, 2, 2]", "blocks = [100, 100, 2]", "model.blocks is 202 of all stages; allowed: at most 200 in all"),
    ("channels = [8, 24, 80]", f"channels = [8, 24, {10**15}]", "allowed: 1 to 65,536 each"),
    ("strides = [1, 2, 2]", f"strides = [1, 2, {10**15}]", "allowed: 1 to 1,024 each"),
    ("epochs = 80", f"epochs = {10**15}", "; allowed: 1 to 1,000,000"),
    ("batch_size = 256", f"batch_size = {10**15}", "; allowed: 1 to 1,000,000"),
    ("learning_rate = 0.2", f"learning_rate = {10**400}", "learning_rate is a whole number of more than 64 bits"),
    ("shift = 2", "shift = 1000000", "augmentation.shift is 1000000; allowed: 0 to 64"),
    ("seed = 0", "threads = 1000000", "training.threads is 1000000; allowed: 1 to 1,024"),
    ("seed = 0", "seed = " + 10_000 * "[" + 10_000 * "]", "tables too deep"),
    ("seed = 0", "seed = " + 5_000 * "9", "recipe "),
]


@pytest.mark.parametrize(("old", "new", "message"), ABSURD, ids=[new[:20] for _, new, _ in ABSURD])
def test_absurd_numbers_are_refused_in_one_line(old, new, message):
    text = recipes.to_toml(recipes.load("edge")).replace(old, new)
    with pytest.raises(RecipeError) as caught:
        recipes.parse(text, "absurd.toml")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_deepest_network_allowed_is_measured():
    base = recipes.load("edge")
    model = dataclasses.replace(base.model, channels=(8,), blocks=(200,), strides=(1,), separable=(True,))
    deep = dataclasses.replace(base, model=model)
    convolution, pair = 3 * 3 * 8 + 4 * 8, 3 * 3 * 8 + 4 * 8 + 8 * 8 + 4 * 8  # each with its normalisation
    assert budget.recipe_cost(deep, (28, 28, 1), 10).parameters == convolution + 400 * pair + 8 * 10 + 10


def test_what_is_no_file_is_refused_before_it_is_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    for path in ("/dev/zero", str(tmp_path / "pipe.toml"), str(tmp_path)):
        with pytest.raises(RecipeError, match="is no file; a recipe is a short TOML file"):
            recipes.load(path)


def test_missing_recipe_lists_those_there_are():
    with pytest.raises(RecipeError, match="give a TOML file or one of: edge, edge-fast, micro, reference"):
        recipes.load("refrence")


def test_binary_and_oversized_files_are_refused(tmp_path):
    path = tmp_path / "x.toml"
    path.write_bytes(bytes(range(128, 256)))
    with pytest.raises(RecipeError, match="cannot read recipe"):
        recipes.load(str(path))
    path.write_bytes(b"#" * (2 << 20))
    with pytest.raises(RecipeError, match="larger than 1 MiB"):
        recipes.load(str(path))


def test_overrides_are_recorded_only_where_they_differ():
    recipe, differing = recipes.override(recipes.load("reference"), {"epochs": 2, "seed": 0})
    assert recipe.training.epochs == 2
    assert differing == ("training.epochs=2",)
    with pytest.raises(RecipeError, match=r"training.epochs is 0"):
        recipes.override(recipe, {"epochs": 0})


def test_fewer_epochs_than_the_warm_up_are_refused_with_the_least_number():
    edge = recipes.load("edge")
    with pytest.raises(
        RecipeError, match=r"edge raises .* first 1 epochs .*; 1 are asked for; give --epochs 2 or more"
    ):
        recipes.override(edge, {"epochs": edge.training.warmup_epochs})
    assert recipes.override(edge, {"epochs": edge.training.warmup_epochs + 1})[0].training.epochs == 2


@pytest.mark.parametrize("name", recipes.names())
def test_recipes_of_the_package_keep_their_budgets(name):
    recipe = recipes.load(name)
    cost = budget.recipe_cost(recipe, (28, 28, 1), 10)
    assert budget.exceeded_limits(cost, recipe.budget) == ()
    assert cost.parameters < 50_000 or name == "teacher"  # which does not run on a device
