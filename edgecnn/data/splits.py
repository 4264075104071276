"""Division of images into training, validation and test, by a named protocol."""

import hashlib

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.dataset import Dataset, Split
from edgecnn.errors import DataError, UsageError
from edgecnn.types import SplitInfo

PROTOCOLS = ("reference", "official", "fractions")
_REFERENCE_IMAGES = 55_000
_REFERENCE_SEED = 42
_HELD_BACK = 5_000  # validation images of both published protocols
OWN = "own test set"  # first words of the protocol of an evaluation on images other than the bundle's
_RESPLIT = "resplit"

Indices = NDArray[np.int64]


def split(
    dataset: Dataset,
    protocol: str = "official",
    *,
    seed: int = 42,
    validation_fraction: float = 0.1,
    test_fraction: float = 0.1,
) -> Split:
    """Divide a dataset.

    - "reference": the first 55,000 training images; scikit-learn's `train_test_split(test_size=0.1, random_state=42)`;
      the last 5,000 of what remains are validation: 44,500 / 5,000 / 5,500. `seed` plays no part.
    - "official": the source's own validation and test set. If it has no validation set, a stratified 5,000 of its
      training images are validation, a tenth where there are fewer than 10,000; if it has no test set, a stratified
      `test_fraction` of them is the test set.
    - "fractions": stratified, by fractions of the whole; every class has an image in each part.

    A dataset that lacks what a published protocol needs is divided in another way, and the description says so:
    "reference" needs a test set of its own, 55,000 training images and no validation set of its own, and becomes
    "official"; that needs a test or validation set of its own, and becomes "fractions".

    Args:
        dataset: with labels.
        protocol: one of `PROTOCOLS`.
        seed: of the stratified choices.
        validation_fraction: share of all images, for "fractions".
        test_fraction: likewise.

    Raises:
        UsageError: unknown protocol, or fractions that are not above 0 and below 1 in all.
        DataError: no labels, or a class with too few examples for every part.
    """
    if protocol not in PROTOCOLS:
        raise UsageError(f"there is no split protocol {protocol!r}", advice=f"choose among {', '.join(PROTOCOLS)}")
    if not (validation_fraction > 0 and test_fraction > 0 and validation_fraction + test_fraction < 1):
        given = f"{validation_fraction} and {test_fraction}"
        raise UsageError(f"validation and test fractions are {given}; both above 0 and below 1 together are needed")
    if dataset.labels is None:
        raise DataError(f"{dataset.name} has no labels; a split needs them")
    protocol, remark = _possible_protocol(dataset, protocol)
    if protocol == "reference":
        return _describe(protocol, " out of the first 55,000 training images", *_reference())
    if protocol == "official":
        kept = {"validation": dataset.official_validation, "test": dataset.official_test}
        own = " and ".join(part for part, count in kept.items() if count)
        return _describe(protocol, f", the source's own {own} set{remark}", *_official(dataset, seed, test_fraction))
    parts = _fractions(dataset, seed, validation_fraction, test_fraction)
    return _describe(protocol, remark or ", stratified", *parts)


def resplit(dataset: Dataset, seed: int) -> Split:
    """Shuffle a dataset's own training and test set together, and divide them again.

    The parts have the sizes of the "official" ones, and validation and test images are stratified. Choices that were
    made on the official test images, by anybody, have no advantage on the new ones.

    Args:
        dataset: with labels and a test set of its own.
        seed: of the shuffle, at least 0; part of the protocol's name, "resplit SEED".

    Raises:
        UsageError: the seed is below 0.
        DataError: no labels, no test set of its own, or a class with too few examples for every part.
    """
    if seed < 0:
        raise UsageError(f"the seed of a resplit is {seed}; 0 or above is needed")
    if dataset.labels is None:
        raise DataError(f"{dataset.name} has no labels; a split needs them")
    if dataset.official_test == 0:
        raise DataError(
            f"{dataset.name} has no test set of its own to shuffle with the training images",
            advice="leave --resplit out, or choose fashion-mnist or images of your own in parts",
        )
    every, generator = np.arange(len(dataset.images)), np.random.default_rng(seed)
    training = len(every) - dataset.official_test
    tested = _stratified(dataset, every, dataset.official_test, generator, parts=3)
    rest = np.setdiff1d(every, tested)
    held_back = dataset.official_validation or _held_back(training)
    validated = _stratified(dataset, rest, held_back, generator, parts=2)
    remark = ", the source's training and test set shuffled together"
    return _describe(f"{_RESPLIT} {seed}", remark, np.setdiff1d(rest, validated), validated, tested)


def repeat_split(dataset: Dataset, info: SplitInfo) -> Split:
    """Divide a dataset as a bundle did; raises as `split` and `resplit` do."""
    if info.protocol.startswith(f"{_RESPLIT} "):
        return resplit(dataset, info.seed)
    return split(dataset, info.protocol, seed=info.seed)


def on_own_images(protocol: str) -> bool:
    """Return whether an evaluation's protocol names other images than those that a bundle was made from."""
    return protocol.startswith(OWN)


def _reference() -> tuple[Indices, Indices, Indices]:
    from sklearn.model_selection import train_test_split

    every = np.arange(_REFERENCE_IMAGES)
    rest, test = train_test_split(every, test_size=0.1, random_state=_REFERENCE_SEED)
    return rest[:-_HELD_BACK], rest[-_HELD_BACK:], test


def _possible_protocol(dataset: Dataset, wanted: str) -> tuple[str, str]:
    """Return the protocol that a dataset can be divided by, and the reason where it is not the one asked for."""
    protocol, reason = wanted, ""
    if protocol == "reference" and (lacks := _lacks(dataset)):
        protocol, reason = "official", lacks
    if protocol == "official" and not dataset.official_test and not dataset.official_validation:
        protocol, reason = "fractions", "no test set of its own"
    return protocol, f" (not {wanted}: {dataset.name} has {reason})" if reason else ""


def _lacks(dataset: Dataset) -> str:
    """Return the requirement of "reference" that a dataset does not meet; "" if it meets all."""
    if not dataset.official_test:
        return "no test set of its own"
    if dataset.official_validation:
        return "a validation set of its own"
    training = len(dataset.images) - dataset.official_test
    return f"only {training:,} training images" if training < _REFERENCE_IMAGES else ""


def _official(dataset: Dataset, seed: int, test_fraction: float) -> tuple[Indices, Indices, Indices]:
    begin = len(dataset.images) - dataset.official_test
    training = begin - dataset.official_validation
    every, generator = np.arange(training), np.random.default_rng(seed)
    validation, test = np.arange(training, begin), np.arange(begin, len(dataset.images))
    if not len(test):
        test = _stratified(dataset, every, round(test_fraction * training), generator, parts=2)
    if not len(validation):
        validation = _stratified(dataset, every, _held_back(training), generator, parts=2)
    return np.setdiff1d(every, np.concatenate((validation, test))), validation, test


def _held_back(training: int) -> int:
    """Return the number of validation images for a number of training images."""
    return _HELD_BACK if training >= 2 * _HELD_BACK else training // 10


def _fractions(dataset: Dataset, seed: int, validation: float, test: float) -> tuple[Indices, Indices, Indices]:
    every, generator = np.arange(len(dataset.images)), np.random.default_rng(seed)
    tested = _stratified(dataset, every, round(test * len(every)), generator, parts=3)
    rest = np.setdiff1d(every, tested)
    validated = _stratified(dataset, rest, round(validation * len(every)), generator, parts=2)
    return np.setdiff1d(rest, validated), validated, tested


def _stratified(
    dataset: Dataset, candidates: Indices, count: int, generator: np.random.Generator, *, parts: int
) -> Indices:
    """Choose `count` of `candidates`, each class by its share (largest remainders), at least one of each, sorted.

    A class leaves at least `parts - 1` behind, one for each part that is still to be made.
    """
    assert dataset.labels is not None
    labels = dataset.labels[candidates]
    sizes = np.bincount(labels, minlength=len(dataset.class_names))
    if sizes.min() < parts:
        name, size = dataset.class_names[int(sizes.argmin())], int(sizes.min())
        raise DataError(f"{dataset.name}: class {name!r} has {size} examples to divide; at least {parts} are needed")
    shares = sizes * (count / len(candidates))
    quotas = np.floor(shares).astype(np.int64)
    by_remainder = np.argsort(quotas - shares, kind="stable")
    quotas[by_remainder[: count - int(quotas.sum())]] += 1
    quotas = np.clip(quotas, 1, sizes - (parts - 1))
    chosen = [generator.choice(candidates[labels == label], quota, replace=False) for label, quota in enumerate(quotas)]
    return np.sort(np.concatenate(chosen))


def _describe(protocol: str, remark: str, train: Indices, validation: Indices, test: Indices) -> Split:
    digest = hashlib.sha256()
    for part in (train, validation, test):
        digest.update(f"{len(part)} ".encode())
        digest.update(part.astype("<i8").data)
    counts = f"{len(train):,} training, {len(validation):,} validation, {len(test):,} test images"
    description = f"{protocol}: {counts}{remark}"
    return Split(protocol, description, train, validation, test, digest.hexdigest())
