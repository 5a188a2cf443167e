"""Table of data: mistakes of random_batches, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake
from labkit.exercises.language_model._sampling_mistakes import (
    OFFSET_0_OR_1,
    OFFSET_ONE_SHORT,
    RETURNS_INSIDE,
    SEEDED_INSIDE,
    SIZES_EXCHANGED,
)

MISTAKES = (
    Mistake(
        "offset-missing",
        "offset = rng.integers(num_steps)",
        "offset = 0",
        "there are places at which no epoch ever cuts the text",
        "a sampling whose offset is always 0",
        "Between which two tokens can a row of yours never begin, in any epoch?",
    ),
    OFFSET_ONE_SHORT,
    OFFSET_0_OR_1,
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
        "text-goes-round",
        "    num_rows = (len(corpus) - offset - 1)",
        "    corpus = np.append(corpus, corpus[0])\n    num_rows = (len(corpus) - offset - 1)",
        "the last row may take the text's first token for its last target",
        "a sampling whose text goes on at its start",
        "Which token follows the last one of the text, and may a row need it?",
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
        "rows-apart",
        "    num_rows = (len(corpus) - offset - 1) // num_steps\n"
        "    starts = offset + num_steps * np.arange(num_rows)\n",
        "    num_rows = (len(corpus) - offset) // (num_steps + 1)\n"
        "    starts = offset + (num_steps + 1) * np.arange(num_rows)\n",
        "the rows lie one token apart",
        "a sampling that cuts pieces of num_steps + 1 tokens, so that no token is the target of "
        "one row and the first input of the next",
        "Which token is the last target of a row, and may the next row not begin with it?",
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
        "one-order-for-all-seeds",
        "rng.shuffle(starts)",
        "np.random.default_rng(0).shuffle(starts)",
        "the rows come in the same order whatever the seed",
        "a sampling that draws its offset with rng, but not the order of its rows",
        "Which object should be asked for the order of the rows?",
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
        "one-row-of-each-part",
        "rng.shuffle(starts)",
        "num_batches = num_rows // batch_size\n"
        "    parts = starts[: num_batches * batch_size].reshape(batch_size, num_batches)\n"
        "    starts = rng.permuted(parts, axis=1).T.ravel()",
        "each batch takes one row of each of B parts of the text",
        "a sampling that always takes row b of a batch from part b of the text",
        "Can the first two rows of the text meet in a batch of yours?",
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
        "rows-anywhere",
        "    offset = rng.integers(num_steps)\n"
        "    num_rows = (len(corpus) - offset - 1) // num_steps\n"
        "    starts = offset + num_steps * np.arange(num_rows)\n"
        "    rng.shuffle(starts)\n"
        "    batches = []\n"
        "    for first in range(0, num_rows - batch_size + 1, batch_size):\n"
        "        chosen = starts[first : first + batch_size]\n",
        "    batches = []\n"
        "    for _ in range((len(corpus) - 1) // (batch_size * num_steps)):\n"
        "        chosen = rng.integers(0, len(corpus) - num_steps, size=batch_size)\n",
        "rows begin anywhere in the text, overlap and leave gaps",
        "a sampling that draws the place of every row by itself",
        "How often is each token of the text read in one epoch?",
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
    Mistake(
        "columns-shuffled",
        "    rng.shuffle(starts)\n"
        "    batches = []\n"
        "    for first in range(0, num_rows - batch_size + 1, batch_size):\n"
        "        chosen = starts[first : first + batch_size]\n"
        "        positions = chosen[:, None] + np.arange(num_steps)\n",
        "    places = rng.permuted(starts[:, None] + np.arange(num_steps), axis=0)\n"
        "    batches = []\n"
        "    for first in range(0, num_rows - batch_size + 1, batch_size):\n"
        "        positions = places[first : first + batch_size]\n",
        "every column is shuffled by itself: rows are no pieces of the text",
        "a sampling by rng.permuted, which draws another order for each column",
        "Do the tokens of a row stay together when your rows are shuffled?",
    ),
    Mistake(
        "text-shuffled-in-place",
        "    rng.shuffle(starts)\n",
        "    rng.shuffle(corpus[offset : offset + num_rows * num_steps].reshape(-1, num_steps))\n",
        "the rows are shuffled within the text, where targets are then looked up",
        "a sampling that shuffles a view of corpus, whose tokens change places",
        "Whose memory do your rows share, and what follows a row's last token after the shuffle?",
    ),
)

# Of one batch nobody can say what was shuffled.
INCOMPATIBLE = (
    frozenset({"returns-inside-the-loop", "whole-batches-shuffled"}),
    frozenset({"returns-inside-the-loop", "shuffled-within-batches"}),
    frozenset({"returns-inside-the-loop", "one-row-of-each-part"}),
    # What stands behind the text does not show where no target is looked up there.
    frozenset({"text-goes-round", "targets-not-shifted"}),
    frozenset({"text-goes-round", "targets-wrap-around"}),
    # An offset is read off from rows that lie num_steps apart.
    frozenset({"offset-0-or-1", "rows-apart"}),
    # Of shuffled tokens nobody can say in which order the rows come.
    frozenset({"tokens-shuffled", "columns-shuffled"}),
    frozenset({"tokens-shuffled", "one-order-for-all-seeds"}),
    frozenset({"tokens-shuffled", "shuffled-within-batches"}),
    frozenset({"tokens-shuffled", "one-row-of-each-part"}),
    frozenset({"tokens-shuffled", "whole-batches-shuffled"}),
)
