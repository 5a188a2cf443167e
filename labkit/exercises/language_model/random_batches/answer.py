"""Right answer to random_batches, as a learner would write it. No cases, no mistakes."""

import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into subsequences and deal them out in random order.

    Arguments:
        corpus: the text as token indices, an int array (N,).
        batch_size: B, rows in a batch.
        num_steps: T, tokens in a row.
        rng: a numpy.random.Generator, the only source of chance.

    Returns:
        list (or iterator) of pairs (inputs, targets) of int arrays (B, T). A random offset from
        0 to T - 1 (T itself is accepted as well) is left out at the start. What follows is cut
        into rows of T tokens, side by side, for as long as every input has a target: the token
        one step later. The rows are shuffled; each occurs at most once; a batch that would not
        be full is dropped.
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
