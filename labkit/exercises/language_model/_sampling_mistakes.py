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
