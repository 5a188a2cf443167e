"""Table of data: mistakes of sequential_batches, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake
from labkit.exercises.language_model._sampling_mistakes import (
    OFFSET_0_OR_1,
    OFFSET_ONE_SHORT,
    RETURNS_INSIDE,
    SEEDED_INSIDE,
    SIZES_EXCHANGED,
)

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
    OFFSET_0_OR_1,
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
        "rows-hold-their-targets",
        "    row_length = (len(corpus) - offset - 1) // batch_size\n"
        "    used = corpus[offset : offset + batch_size * row_length + 1]\n"
        "    inputs = used[:-1].reshape(batch_size, row_length)\n"
        "    targets = used[1:].reshape(batch_size, row_length)\n",
        "    row_length = (len(corpus) - offset) // batch_size - 1\n"
        "    used = corpus[offset : offset + batch_size * (row_length + 1)]\n"
        "    rows = used.reshape(batch_size, row_length + 1)\n"
        "    inputs, targets = rows[:, :-1], rows[:, 1:]\n",
        "each long row gives up its last token, which is nowhere an input",
        "a sampling that cuts the targets out of the rows of the inputs",
        "Of which row may the target of a row's last token be the first token?",
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
    Mistake(
        "offset-below-a-batch",
        "offset = rng.integers(num_steps)",
        "offset = rng.integers(batch_size * num_steps)",
        "the offset is drawn below B · T, not below T",
        "a sampling that may leave out nearly a batch at the start",
        "How many different offsets does the docstring allow?",
    ),
    Mistake(
        "time-first-targets-flat",
        "batches.append(pair)",
        "batches.append((pair[0].T, pair[1].T.reshape(-1)))",
        "time runs down the columns, and the targets stand in one row",
        "batches of shape (T, B) with flat targets, as a well-known example makes them",
        "Which shapes does the docstring give inputs and targets?",
    ),
    Mistake(
        "targets-without-the-offset",
        "targets = used[1:].reshape(batch_size, row_length)",
        "targets = corpus[1 : 1 + batch_size * row_length].reshape(batch_size, row_length)",
        "the offset is left out of the inputs, but not of the targets",
        "a sampling whose targets begin at token 1, whatever the offset",
        "Which token should the network predict after the first one that you did not leave out?",
    ),
    Mistake(
        "rows-shuffled-in-each-batch",
        "        batches.append(pair)\n",
        "        order = rng.permutation(batch_size)\n"
        "        pair = pair[0][order], pair[1][order]\n"
        "        batches.append(pair)\n",
        "row b does not go on where row b of the batch before ended",
        "a sampling that puts the rows of each batch in a new order",
        "Which row of the next batch does the state of row b go to?",
    ),
    Mistake(
        "offset-for-each-row",
        "    offset = rng.integers(num_steps)\n"
        "    row_length = (len(corpus) - offset - 1) // batch_size\n"
        "    used = corpus[offset : offset + batch_size * row_length + 1]\n"
        "    inputs = used[:-1].reshape(batch_size, row_length)\n"
        "    targets = used[1:].reshape(batch_size, row_length)\n",
        "    offsets = rng.integers(num_steps, size=batch_size)\n"
        "    row_length = (len(corpus) - offsets.max() - 1) // batch_size\n"
        "    heads = (offsets + row_length * np.arange(batch_size))[:, None]\n"
        "    inputs = corpus[heads + np.arange(row_length)]\n"
        "    targets = corpus[heads + np.arange(row_length) + 1]\n",
        "long rows that lie side by side overlap",
        "a sampling that draws an offset for each long row",
        "How many offsets does an epoch have, and where does it leave tokens out?",
    ),
    Mistake(
        "offset-in-each-stretch",
        "    offset = rng.integers(num_steps)\n"
        "    row_length = (len(corpus) - offset - 1) // batch_size\n"
        "    used = corpus[offset : offset + batch_size * row_length + 1]\n"
        "    inputs = used[:-1].reshape(batch_size, row_length)\n"
        "    targets = used[1:].reshape(batch_size, row_length)\n",
        "    offsets = rng.integers(num_steps, size=batch_size)\n"
        "    stretch = (len(corpus) - 1) // batch_size\n"
        "    row_length = max(stretch - num_steps, 0)\n"
        "    heads = (offsets + stretch * np.arange(batch_size))[:, None]\n"
        "    inputs = corpus[heads + np.arange(row_length)]\n"
        "    targets = corpus[heads + np.arange(row_length) + 1]\n",
        "each long row has an offset of its own, which costs a batch",
        "a sampling that draws an offset in each of B stretches of the text",
        "How many offsets does an epoch have, and where does it leave tokens out?",
    ),
    Mistake(
        "offset-anew-for-each-batch",
        "    offset = rng.integers(num_steps)\n"
        "    row_length = (len(corpus) - offset - 1) // batch_size\n"
        "    used = corpus[offset : offset + batch_size * row_length + 1]\n"
        "    inputs = used[:-1].reshape(batch_size, row_length)\n"
        "    targets = used[1:].reshape(batch_size, row_length)\n"
        "    batches = []\n"
        "    for start in range(0, row_length - num_steps + 1, num_steps):\n"
        "        stop = start + num_steps\n"
        "        pair = inputs[:, start:stop], targets[:, start:stop]\n",
        "    row_length = (len(corpus) - num_steps) // batch_size\n"
        "    heads = row_length * np.arange(batch_size)[:, None]\n"
        "    batches = []\n"
        "    for start in range(0, row_length - num_steps + 1, num_steps):\n"
        "        places = rng.integers(num_steps) + heads + start + np.arange(num_steps)\n"
        "        pair = corpus[places], corpus[places + 1]\n",
        "every batch has an offset of its own: rows do not go on where they ended",
        "a sampling that draws its offset inside the loop",
        "How often should an offset be drawn in one epoch?",
    ),
    Mistake(
        "offset-comes-round",
        "    offset = rng.integers(num_steps)\n"
        "    row_length = (len(corpus) - offset - 1) // batch_size\n",
        "    corpus, offset = np.roll(corpus, -rng.integers(num_steps)), 0\n"
        "    row_length = (len(corpus) - 1) // (batch_size * num_steps) * num_steps\n",
        "what the offset leaves out at the start comes back at the end",
        "a sampling that rolls the text by its offset",
        "Which tokens stand at the end of a text that was rolled, and what do they follow?",
    ),
)

INCOMPATIBLE = (
    # Where the text ends too early for a target, both wrap around at the same places.
    frozenset({"last-target-missing", "targets-wrap-around"}),
    # An epoch that raises shows nothing of its chance.
    frozenset({"last-target-missing", "global-randomness"}),
    # Of one batch it does not show how many there would be.
    frozenset({"returns-inside-the-loop", "rows-hold-their-targets"}),
    frozenset({"returns-inside-the-loop", "offset-in-each-stretch"}),
    # Of batches whose targets are flat only the shapes are judged, and how many there are.
    frozenset({"rows-hold-their-targets", "time-first-targets-flat"}),
    frozenset({"offset-in-each-stretch", "time-first-targets-flat"}),
    frozenset({"offset-below-a-batch", "time-first-targets-flat"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}

# One of these is planted in a drill.
DRILLS = (
    ("windows-overlap",),
    ("a-token-skipped",),
    ("rows-in-turn",),
    ("batches-shuffled",),
    ("last-batch-dropped",),
)
