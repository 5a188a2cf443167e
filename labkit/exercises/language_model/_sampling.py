"""What can be said of minibatches without knowing what was drawn: no answer, no mistakes.

The author of a sampling is free to use rng in any way, so there is no one right list of
batches. What is judged are properties, each a leaf with one right value. They are measured
here, outside the learner's process. The texts of the cases hold no token twice, so that every
token tells where it stands; one holds no row twice, whose rows tell it.
"""

from functools import partial

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.compare import UNTOLD
from labkit.engine.contract import Mismatch
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.language_model.drivers import draw_batches

NOWHERE = -(10**6)  # the position of what is no token of the text
SEEDS = 3  # epochs in each case
MANY = 40  # epochs in the case that looks at chance
TWICE = 10  # of which, epochs that come a second time
UNJUDGED = "not judged here"


class Batches:
    """Epochs of minibatches: lists of pairs (inputs, targets) of integer arrays."""

    name = "batches"
    rtol = 0.0
    pair = Several(Array("inputs", "int", stack=True), Array("targets", "int", stack=True))

    def read(self, value: Frozen) -> Leaves:
        return {"batches": [self._epoch(epoch) for epoch in value]}

    def _epoch(self, epoch: Frozen) -> list[tuple[np.ndarray, np.ndarray]]:
        if not isinstance(epoch, list):
            raise Mismatch(
                f"it returned {describe(epoch)}; a list or an iterator of pairs "
                "(inputs, targets) is wanted"
            )
        for batch in epoch:
            if isinstance(batch, np.ndarray) and batch.ndim == 2:
                raise Mismatch(
                    f"there is {describe(batch)} where a pair (inputs, targets) is wanted"
                )
        return [tuple(self.pair.read(batch).values()) for batch in epoch]


def sampling_case(
    rng,
    label,
    batch_size,
    num_steps,
    subsequences,
    spare,
    *,
    look,
    chance=False,
    shuffled=False,
    few=0,
    dtype: type = np.int64,
):
    """A case whose text has room for so many subsequences and `spare` tokens more.

    look: measures one epoch. chance: look at what seeds do, with many of them. shuffled: to
    seeds, what differs by its offset alone is alike. few: how many different tokens the text
    has, 0 for as many as it is long.
    """
    length = subsequences * num_steps + 1 + spare
    corpus = _text(rng, length, few, num_steps).astype(dtype)
    seeds = [int(s) for s in rng.choice(2**31, size=MANY if chance else SEEDS, replace=False)]
    if chance:
        seeds += seeds[:TWICE]
    view = partial(
        _view,
        corpus=corpus,
        shape=(batch_size, num_steps),
        look=look,
        chance=chance,
        shuffled=shuffled,
        places=_of_rows if few else _of_tokens,
    )
    return Case(label, corpus, batch_size, num_steps, tuple(seeds), driver=draw_batches, view=view)


def _text(rng, length, few, num_steps):
    """Tokens of which none comes twice; or only `few` different ones, but no num_steps of them
    in a row twice."""
    if not few:
        return rng.permutation(3 * length)[:length] + 50
    while True:
        corpus = rng.integers(few, size=length) + 50
        if len(_rows_of(corpus, num_steps)) == length - num_steps + 1:
            return corpus


def _view(leaves, corpus, shape, look, chance, shuffled, places):
    where = places(corpus, shape[1])
    epochs = [[tuple(map(where, pair)) for pair in epoch] for epoch in leaves["batches"]]
    seen: Leaves = {
        "the shapes of inputs": sorted({x.shape for epoch in epochs for x, _ in epoch}),
        "the shapes of targets": sorted({y.shape for epoch in epochs for _, y in epoch}),
    }
    if not all(map(_comparable, epochs)):
        return {**seen, **dict.fromkeys(look([], 0, shape), UNTOLD), **_chance([], None, shuffled)}
    measured = [look(epoch, len(corpus), shape) for epoch in epochs]
    for name, right in look([], 0, shape).items():
        wrong = sorted({m[name] for m in measured} - {right})
        seen[name] = "; ".join(wrong) or right
    return {**seen, **_chance(epochs if chance else [], shape, shuffled)}


def _comparable(epoch):
    """Whether the batches of an epoch are tables of one width, with a target for every input."""
    tables = all(x.ndim == 2 and x.shape == y.shape and x.size for x, y in epoch)
    return tables and len({x.shape[1] for x, _ in epoch}) < 2


def _of_tokens(corpus, _):
    """What says where the tokens of an array stand in a text that holds none twice."""
    places = np.full(corpus.max() + 2, NOWHERE)  # both ends are nowhere
    places[corpus] = np.arange(len(corpus))
    return lambda array: places.take(array.astype(np.int64, copy=False), mode="clip")


def _of_rows(corpus, num_steps):
    """What says where the rows of an array stand in a text that holds none twice."""
    known = _rows_of(corpus, num_steps)

    def places(array):
        if array.ndim != 2 or array.shape[1] != num_steps:
            return np.full(array.shape, NOWHERE)
        starts = [known.get(tuple(row), NOWHERE) for row in array.tolist()]
        steps = np.arange(num_steps)
        return np.array([s + steps * (s != NOWHERE) for s in starts]).reshape(array.shape)

    return places


def _rows_of(corpus, num_steps):
    """The place of every row of num_steps tokens in a text."""
    windows = np.lib.stride_tricks.sliding_window_view(corpus, num_steps)
    return {tuple(row): place for place, row in enumerate(windows.tolist())}


def _chance(epochs, shape, shuffled) -> Leaves:
    """Which offsets occur, what the same seed repeats, and what another one changes."""
    if not epochs or not all(epochs):
        text = UNJUDGED if shape is None or not epochs else UNTOLD
        return dict.fromkeys(("the offsets", "the same seed again", "another seed"), text)
    starts = [np.concatenate([x[:, 0] for x, _ in epoch]) for epoch in epochs]
    offsets = [int(s.min()) % shape[1] for s in starts]
    missing = sorted(set(range(shape[1])) - set(offsets))
    drawn = [tuple(s.tolist()) for s in starts]
    return {
        "the offsets": f"never {' or '.join(map(str, missing))}" if missing else "all occur",
        "the same seed again": "the same" if drawn[:TWICE] == drawn[-TWICE:] else "other batches",
        "another seed": "other batches" if _vary(starts, shuffled) else _alike(drawn),
    }


def _vary(starts, shuffled):
    """Whether epochs of different seeds differ: in their order, where it is drawn."""
    told = [np.argsort(s) if shuffled else s for s in starts]
    lengths = {len(s) for s in told}  # an offset may cost the last batch
    return any(len({tuple(s.tolist()) for s in told if len(s) == n}) > 1 for n in lengths)


def _alike(drawn):
    return "the same order" if len(set(drawn)) > 1 else "the same batches"


def common(epoch, shape):
    """What both samplings promise of one epoch."""
    return {
        "the tokens of a row": _rows(epoch),
        "the targets": _targets(epoch, shape[1]),
        "the rows of an epoch": _repeats(epoch, shape[1]),
    }


def number_of_batches(epoch, room):
    """Against as many as fit."""
    if len(epoch) == room or room < 1 and not epoch:
        return "as many as fit"
    if len(epoch) > room:
        return "more than fit"
    return {0: "none", 1: "one alone"}.get(len(epoch), "too few")


def _rows(epoch):
    if not epoch:
        return "consecutive"
    rows = np.concatenate([x for x, _ in epoch])
    if (rows == NOWHERE).any():
        return "not from the text"
    return "consecutive" if (rows[:, 1:] - rows[:, :-1] == 1).all() else "not consecutive"


def _targets(epoch, num_steps):
    if not epoch:
        return "one step later"
    away = np.concatenate([y - x for x, y in epoch])
    if (away == away[0, 0]).all():
        known = {1: "one step later", 0: "the inputs themselves", -1: "one step earlier"}
        return known.get(int(away[0, 0]), f"{away[0, 0]} steps away")
    if num_steps > 1 and (away[:, :-1] == 1).all():
        return "one step later, but for the last column"
    return "not one step later"


def _repeats(epoch, num_steps):
    if not epoch:
        return "each at most once"
    starts = np.sort(np.concatenate([x[:, 0] for x, _ in epoch]))
    gaps = starts[1:] - starts[:-1]
    if (gaps == 0).any():
        return "repeated in part"
    return "overlapping in part" if (gaps < num_steps).any() else "each at most once"
