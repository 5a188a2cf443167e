"""Exercise 8.3: sequential_batches, every row reads its own stretch of the text."""

from functools import partial

import numpy as np

from labkit.engine import Exercise, Mistake
from labkit.exercises.language_model._sampling import (
    OFFSET_ONE_SHORT,
    RETURNS_INSIDE,
    SEEDED_INSIDE,
    SIZES_EXCHANGED,
    Batches,
    common,
    number_of_batches,
    sampling_case,
)


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time.

    Arguments:
        corpus: the text as token indices, an int array (N,).
        batch_size: B, rows in a batch.
        num_steps: T, tokens in a row.
        rng: a numpy.random.Generator, the only source of chance.

    Returns:
        list (or iterator) of pairs (inputs, targets) of int arrays (B, T). A random offset from
        0 to T - 1 is left out at the start. Row b of a batch goes on exactly where row b of the
        batch before it ended; targets are the tokens one step later. No token is an input
        twice. There are as many batches as fit; a batch that would not be full is dropped.
    """
    offset = rng.integers(num_steps)
    row_length = (len(corpus) - offset - 1) // batch_size
    used = corpus[offset : offset + batch_size * row_length + 1]
    inputs = used[:-1].reshape(batch_size, row_length)
    targets = used[1:].reshape(batch_size, row_length)
    batches = []
    for start in range(0, row_length - num_steps + 1, num_steps):
        stop = start + num_steps
        pair = inputs[:, start:stop], targets[:, start:stop]
        batches.append(pair)
    return batches


def look(epoch, length, shape):
    """The leaves of one epoch; of an empty one those that are right."""
    batch_size, num_steps = shape
    starts = [x[:, 0] for x, _ in epoch]
    offset = int(starts[0].min()) if starts else 0
    room = (length - offset - 1) // (batch_size * num_steps)
    return {
        **common(epoch, shape),
        "from one batch to the next": _joints(starts, num_steps),
        "the number of batches": number_of_batches(epoch, room),
        "what is left out at the start": _left_out(offset, num_steps),
    }


def _left_out(offset, num_steps):
    """An offset of num_steps itself, as a well-known textbook draws it, is let pass."""
    return "num_steps or fewer" if offset <= num_steps else "more"


def _joints(starts, num_steps):
    steps = [b - a for a, b in zip(starts, starts[1:], strict=False) if len(a) == len(b)]
    gaps = {int(gap) - num_steps for step in steps for gap in step}
    if gaps <= {0}:
        return "every row goes on where it ended"
    if all((np.diff(s) == num_steps).all() for s in starts):
        return "every row starts where the row above it ended"
    if len(gaps) == 1 and gaps != {0}:
        return f"every row moves by {gaps.pop() + num_steps} tokens"
    return "rows jump"


def cases(rng):
    """Rows that come out even and do not, one row, one step, one batch, and many seeds."""
    case = partial(sampling_case, rng, look=look)
    return [
        case("four rows of three steps", 4, 3, 23, 2),
        case("rows that come out even", 3, 4, 15, 3),
        case("many seeds", 5, 2, 12, 1, chance=True),
        case("a single row in a batch", 1, 5, 6, 0),
        case("rows of one step", 3, 1, 11, 0),
        case("one row of one step", 1, 1, 5, 0),
        case("room for exactly one batch", 4, 3, 4, 3),
        case("two long rows", 2, 7, 9, 3),
    ]


_SHAPED = (
    "    inputs = used[:-1].reshape(batch_size, row_length)\n"
    "    targets = used[1:].reshape(batch_size, row_length)\n"
)

MISTAKES = (
    Mistake(
        "offset-missing",
        "offset = rng.integers(num_steps)",
        "offset = 0",
        "every epoch cuts the text at the same places",
        "a sampling whose offset is always 0",
        "What differs between two of your epochs?",
    ),
    OFFSET_ONE_SHORT,
    SEEDED_INSIDE,
    Mistake(
        "offset-anywhere",
        "offset = rng.integers(num_steps)",
        "offset = rng.integers(len(corpus) - batch_size * num_steps)",
        "the offset leaves out large parts of the text",
        "a sampling that may begin anywhere in the text",
        "How much of the text can your offset cost, and how much does it need to?",
    ),
    Mistake(
        "global-randomness",
        "offset = rng.integers(num_steps)",
        "offset = np.random.randint(num_steps)",
        "the offset comes from somewhere else than rng",
        "a sampling that draws from np.random, random or a generator of its own",
        "Which object should be asked for every random number?",
    ),
    SIZES_EXCHANGED,
    Mistake(
        "last-target-missing",
        "(len(corpus) - offset - 1)",
        "(len(corpus) - offset)",
        "the last input of the text may have no target",
        "a sampling that takes its rows up to the very end of the text",
        "Which token follows the last one of the text?",
    ),
    Mistake(
        "dealt-like-cards",
        _SHAPED,
        "    inputs = used[:-1].reshape(row_length, batch_size).T\n"
        "    targets = used[1:].reshape(row_length, batch_size).T\n",
        "neighbours in the text stand in different rows",
        "a sampling that deals the tokens out to the rows in turn",
        "Which token of the text should stand to the right of the first one?",
    ),
    Mistake(
        "targets-not-shifted",
        "targets = used[1:].reshape(batch_size, row_length)",
        "targets = inputs",
        "the targets are the inputs themselves",
        "batches whose targets are not shifted",
        "Which token should the network predict when it has read token i?",
    ),
    Mistake(
        "row-ends-wrap-around",
        "targets = used[1:].reshape(batch_size, row_length)",
        "targets = np.roll(inputs, -1, axis=1)",
        "the last target of a long row is not the next token",
        "a sampling that rolls each long row to get its targets",
        "Where does the token after the last one of row 0 stand?",
    ),
    Mistake(
        "short-batch-kept",
        "range(0, row_length - num_steps + 1, num_steps)",
        "range(0, row_length, num_steps)",
        "the last batch has too few steps",
        "a sampling that keeps what is left at the end of the rows",
        "What shape has your last batch when the rows do not come out even?",
    ),
    Mistake(
        "last-batch-dropped",
        "range(0, row_length - num_steps + 1, num_steps)",
        "range(0, row_length - num_steps, num_steps)",
        "a full last batch is dropped",
        "a sampling that stops one batch early when the rows come out even",
        "With rows of 8 tokens and 4 steps, how often does your loop run?",
    ),
    Mistake(
        "windows-overlap",
        "range(0, row_length - num_steps + 1, num_steps)",
        "range(0, row_length - num_steps + 1)",
        "the batches overlap",
        "a sampling that moves on by one token from batch to batch",
        "By how much should a row move from one batch to the next?",
    ),
    Mistake(
        "a-token-skipped",
        "range(0, row_length - num_steps + 1, num_steps)",
        "range(0, row_length - num_steps + 1, num_steps + 1)",
        "one token is left out between two batches",
        "a sampling that moves on by num_steps + 1 tokens",
        "The last target of a row has not been read yet: which batch should read it?",
    ),
    Mistake(
        "rows-in-turn",
        "pair = inputs[:, start:stop], targets[:, start:stop]",
        "first, last = batch_size * start, batch_size * stop\n"
        "        pair = [used[i : i + last - first].reshape(batch_size, num_steps)\n"
        "                for i in (first, first + 1)]",
        "each row goes on where the row above it ended",
        "a sampling that fills a batch with the next B · T tokens of the text",
        "Row 0 of the second batch gets the state that row 0 of the first has left: what had "
        "that row read?",
    ),
    Mistake(
        "targets-wrap-around",
        "pair = inputs[:, start:stop], targets[:, start:stop]",
        "pair = inputs[:, start:stop], np.roll(inputs[:, start:stop], -1, axis=1)",
        "the last target of a row is not the next token of the text",
        "batches whose targets are made from the inputs of the batch alone",
        "Where does the token after the last input of a batch stand?",
    ),
    Mistake(
        "pair-exchanged",
        "batches.append(pair)",
        "batches.append((pair[1], pair[0]))",
        "inputs and targets have changed places",
        "batches with the targets first",
        "Which of the two comes later in the text?",
    ),
    Mistake(
        "time-in-rows",
        "batches.append(pair)",
        "batches.append((pair[0].T, pair[1].T))",
        "time runs down the columns, not along the rows",
        "batches of shape (T, B)",
        "Which axis is time in an array (B, T)?",
    ),
    Mistake(
        "batches-shuffled",
        "    return batches",
        "    rng.shuffle(batches)\n    return batches",
        "the batches come in random order",
        "a sampling that shuffles its batches",
        "What must the batch after this one begin with, for its state to make sense?",
    ),
    RETURNS_INSIDE,
)

EXERCISE = Exercise(
    answer=sequential_batches,
    cases=cases,
    returns=Batches(),
    number="8.3",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "Leave out a few tokens at the start, as many as chance says, fewer than `num_steps`. Lay "
        "the rest out in `batch_size` long rows, one stretch of text below the other. A batch is "
        "a window of `num_steps` columns; the window moves on by its own width.",
        "How long can the rows be, when the very last input needs a target as well? The targets "
        "are the same rows, cut out of the text one place further on: from which token to which?",
        "offset ← random, 0 to T − 1\n\nlength ← what is left, less one token, over B, rounded "
        "down\n\ninputs ← B · length tokens from offset on, in B rows\n\ntargets ← the same "
        "number from offset + 1 on, in B rows\n\nfor each full window of T columns, from left to "
        "right: both arrays, cut to the window",
    ),
    mistakes=MISTAKES,
    incompatible=(
        # Where the text ends too early for a target, both wrap around at the same places.
        frozenset({"last-target-missing", "targets-wrap-around"}),
        # An epoch that raises shows nothing of its chance.
        frozenset({"last-target-missing", "global-randomness"}),
    ),
)
