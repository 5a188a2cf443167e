"""Exercise 8.2: random_batches, subsequences in an order that means nothing."""

from functools import partial

import numpy as np

from labkit.engine import Exercise, Mistake
from labkit.exercises.language_model._sampling import (
    OFFSET_ONE_SHORT,
    RETURNS_INSIDE,
    SEEDED_INSIDE,
    SIZES_EXCHANGED,
    UNJUDGED,
    Batches,
    common,
    number_of_batches,
    sampling_case,
)


def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into subsequences and deal them out in random order.

    Arguments:
        corpus: the text as token indices, an int array (N,).
        batch_size: B, rows in a batch.
        num_steps: T, tokens in a row.
        rng: a numpy.random.Generator, the only source of chance.

    Returns:
        list (or iterator) of pairs (inputs, targets) of int arrays (B, T). A random offset from
        0 to T - 1 is left out at the start. What follows is cut into rows of T tokens, side by
        side, for as long as every input has a target: the token one step later. The rows are
        shuffled; each occurs at most once; a batch that would not be full is dropped.
    """
    offset = rng.integers(num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(num_rows)
    rng.shuffle(starts)
    batches = []
    for first in range(0, num_rows - batch_size + 1, batch_size):
        chosen = starts[first : first + batch_size]
        positions = chosen[:, None] + np.arange(num_steps)
        inputs = corpus[positions]
        targets = corpus[positions + 1]
        batches.append((inputs, targets))
    return batches


def look(epoch, length, shape, order=False):
    """The leaves of one epoch; of an empty one those that are right."""
    starts = [x[:, 0] for x, _ in epoch]
    return {
        **common(epoch, shape),
        "where the rows start": _grid(starts, shape[1]),
        "the number of batches": number_of_batches(epoch, _room(starts, length, shape)),
        "the order of the rows": _order(starts) if order else UNJUDGED,
    }


def _grid(starts, num_steps):
    remainders = {int(s) % num_steps for row in starts for s in row}
    return "num_steps apart" if len(remainders) < 2 else "not num_steps apart"


def _room(starts, length, shape):
    """How many batches fit behind the offset that the starts show."""
    batch_size, num_steps = shape
    offset = int(starts[0][0]) % num_steps if starts else 0
    return (length - offset - 1) // num_steps // batch_size


def _order(starts):
    if not starts:
        return "shuffled"
    if (np.diff(np.concatenate(starts)) > 0).all():
        return "that of the text"
    if all((np.diff(s) > 0).all() for s in starts):
        return "sorted within every batch"
    if all(a.max() < b.min() for a, b in zip(starts, starts[1:], strict=False)):
        return "shuffled within the batches only"
    return "shuffled"


def cases(rng):
    """Rows left over and none, one row, one step, exactly one batch, and many seeds."""
    case = partial(sampling_case, rng, look=look)
    ordered = partial(sampling_case, rng, look=partial(look, order=True))
    return [
        ordered("rows of three steps", 4, 3, 24, 2),
        ordered("rows left over", 4, 3, 26, 2),
        case("many seeds", 5, 2, 10, 1, chance=True),
        case("a single row in a batch", 1, 5, 4, 4),
        case("rows of one step", 3, 1, 8, 0),
        case("one row of one step", 1, 1, 5, 0),
        case("room for exactly one batch", 4, 3, 4, 2),
        case("two long rows", 2, 7, 9, 3),
    ]


MISTAKES = (
    Mistake(
        "offset-missing",
        "offset = rng.integers(num_steps)",
        "offset = 0",
        "every epoch cuts the text at the same places",
        "a sampling whose offset is always 0",
        "Between which two tokens can a row of yours never begin, in any epoch?",
    ),
    OFFSET_ONE_SHORT,
    Mistake(
        "offset-one-too-far",
        "offset = rng.integers(num_steps)",
        "offset = rng.integers(num_steps + 1)",
        "the offset is sometimes num_steps, a whole row",
        "a sampling whose offset goes up to num_steps",
        "What does an offset of num_steps cost, and which smaller one gives the same cuts?",
    ),
    Mistake(
        "offset-anywhere",
        "offset = rng.integers(num_steps)",
        "offset = rng.integers(len(corpus))",
        "the offset leaves out large parts of the text",
        "a sampling that may begin anywhere in the text",
        "Which offset gives the same cuts as an offset of num_steps, less one row?",
    ),
    Mistake(
        "global-randomness",
        "offset = rng.integers(num_steps)",
        "rng = np.random.default_rng(np.random.randint(10**6))\n"
        "    offset = rng.integers(num_steps)",
        "draws come from somewhere else than rng",
        "a sampling that draws from np.random, random or a generator of its own",
        "Which object should be asked for every random number?",
    ),
    SEEDED_INSIDE,
    SIZES_EXCHANGED,
    Mistake(
        "tokens-shuffled",
        "offset = rng.integers(num_steps)",
        "corpus = rng.permutation(corpus)\n    offset = rng.integers(num_steps)",
        "the tokens are shuffled, only the rows should be",
        "a sampling that shuffles the text before it is cut",
        "What is left to learn about a text whose letters lie in random order?",
    ),
    Mistake(
        "last-target-missing",
        "(len(corpus) - offset - 1)",
        "(len(corpus) - offset)",
        "the last row may have no target for its last token",
        "a sampling that cuts the text to its very end",
        "How many tokens does a row need, its targets included?",
    ),
    Mistake(
        "windows-overlap",
        "    num_rows = (len(corpus) - offset - 1) // num_steps\n"
        "    starts = offset + num_steps * np.arange(num_rows)\n",
        "    num_rows = len(corpus) - offset - num_steps\n"
        "    starts = offset + np.arange(num_rows)\n",
        "the rows overlap",
        "a sampling with a row at every position of the text",
        "How far is it from the start of one row to the start of the next?",
    ),
    Mistake(
        "not-shuffled",
        "rng.shuffle(starts)",
        "rng.permutation(starts)",
        "the rows come in the order of the text",
        "a sampling that never shuffles, or drops what was shuffled",
        "What do the first tokens of your first batch look like, row by row?",
    ),
    Mistake(
        "whole-batches-shuffled",
        "rng.shuffle(starts)",
        "whole = starts[: num_rows // batch_size * batch_size]\n"
        "    starts = rng.permutation(whole.reshape(-1, batch_size)).ravel()",
        "whole batches are shuffled, their rows stay together",
        "a sampling that forms batches in the order of the text and shuffles those",
        "Can two rows far apart in the text meet in a batch of yours?",
    ),
    Mistake(
        "shuffled-within-batches",
        "rng.shuffle(starts)",
        "whole = starts[: num_rows // batch_size * batch_size]\n"
        "    starts = rng.permuted(whole.reshape(-1, batch_size), axis=1).ravel()",
        "rows are shuffled within their batch, the batches in order",
        "a sampling that forms batches in the order of the text and shuffles inside each",
        "Can two rows far apart in the text meet in a batch of yours?",
    ),
    Mistake(
        "with-replacement",
        "rng.shuffle(starts)",
        "starts = rng.choice(starts, num_rows)",
        "some rows occur twice, others never",
        "a sampling that draws every row anew from all of them",
        "After a row was drawn, can it be drawn again in the same epoch?",
    ),
    Mistake(
        "short-batch-kept",
        "range(0, num_rows - batch_size + 1, batch_size)",
        "range(0, num_rows, batch_size)",
        "the last batch has too few rows",
        "a sampling that keeps the batch that is not full",
        "What shape has your last batch when the rows do not come out even?",
    ),
    Mistake(
        "last-batch-dropped",
        "range(0, num_rows - batch_size + 1, batch_size)",
        "range(0, num_rows - batch_size, batch_size)",
        "a full last batch is dropped",
        "a sampling that stops one batch early when the rows come out even",
        "With 8 rows and 4 in a batch, how often does your loop run?",
    ),
    Mistake(
        "targets-not-shifted",
        "corpus[positions + 1]",
        "corpus[positions]",
        "the targets are the inputs themselves",
        "batches whose targets are not shifted",
        "Which token should the network predict when it has read token i?",
    ),
    Mistake(
        "targets-wrap-around",
        "corpus[positions + 1]",
        "np.roll(inputs, -1, axis=1)",
        "the last target of a row is not the next token of the text",
        "batches whose targets are made from the inputs of the row alone",
        "Where does the token after the last input of a row stand?",
    ),
    Mistake(
        "pair-exchanged",
        "batches.append((inputs, targets))",
        "batches.append((targets, inputs))",
        "inputs and targets have changed places",
        "batches with the targets first",
        "Which of the two comes later in the text?",
    ),
    Mistake(
        "time-in-rows",
        "batches.append((inputs, targets))",
        "batches.append((inputs.T, targets.T))",
        "time runs down the columns, not along the rows",
        "batches of shape (T, B)",
        "Which axis is time in an array (B, T)?",
    ),
    RETURNS_INSIDE,
)

EXERCISE = Exercise(
    answer=random_batches,
    cases=cases,
    returns=Batches(),
    number="8.2",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "Leave out a few tokens at the start, as many as chance says, fewer than `num_steps`. Cut "
        "the rest into rows of `num_steps` tokens, shuffle the rows, and hand out `batch_size` of "
        "them at a time, each with its targets.",
        "A row is known by the place where it starts, so starts are all that needs shuffling. How "
        "many rows fit when the last token of the last row needs a target too? What does a column "
        "of starts plus a row 0, 1, ..., T − 1 give?",
        "offset ← random, 0 to T − 1\n\nhow many rows ← what is left, less one token, over T, "
        "rounded down\n\nstarts ← offset, offset + T, offset + 2 T, ...; shuffle them\n\nfor each "
        "full group of B starts: places ← starts as a column + 0 ... T − 1 as a row; inputs ← the "
        "text at these places; targets ← the text one place further on",
    ),
    mistakes=MISTAKES,
    # Of one batch nobody can say what was shuffled.
    incompatible=(
        frozenset({"returns-inside-the-loop", "whole-batches-shuffled"}),
        frozenset({"returns-inside-the-loop", "shuffled-within-batches"}),
        # With a row at every place, both are short of one row.
        frozenset({"offset-one-too-far", "windows-overlap"}),
    ),
)
