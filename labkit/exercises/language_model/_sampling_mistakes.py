"""Mistakes that both samplings can make, at the same place. No answer, no cases."""

from labkit.engine import Mistake

OFFSET_ONE_SHORT = Mistake(
    "offset-one-short",
    "offset = rng.integers(num_steps)",
    "offset = rng.integers(num_steps - 1)",
    "the largest offset never occurs",
    "a sampling whose offset stops at num_steps - 2",
    "Does `rng.integers(n)` ever give n itself, and what does it give for n = 0?",
)
OFFSET_0_OR_1 = Mistake(
    "offset-0-or-1",
    "offset = rng.integers(num_steps)",
    "offset = rng.integers(2)",
    "of all offsets only 0 and 1 occur",
    "a sampling whose offset is 0 or 1, however long a row is",
    "Which offsets does the docstring allow when a row has 32 tokens?",
)
SEEDED_INSIDE = Mistake(
    "seeded-inside",
    "offset = rng.integers(num_steps)",
    "rng = np.random.default_rng(0)\n    offset = rng.integers(num_steps)",
    "every seed gives the same batches",
    "a sampling that sets a fixed seed of its own",
    "Who decides on the seed, the function or its caller?",
)
SIZES_EXCHANGED = Mistake(
    "sizes-exchanged",
    "offset = rng.integers(num_steps)",
    "batch_size, num_steps = num_steps, batch_size\n    offset = rng.integers(num_steps)",
    "batch_size and num_steps have changed places",
    "batches with num_steps rows of batch_size tokens",
    "Which of the two counts the rows, and which the tokens in a row?",
)
RETURNS_INSIDE = Mistake(
    "returns-inside-the-loop",
    "    return batches",
    "        return batches",
    "there is only one batch",
    "a loop that returns at the end of its first round",
    "How far is your return indented?",
)
