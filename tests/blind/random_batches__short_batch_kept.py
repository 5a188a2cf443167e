# exercise: random_batches
# right: no
# wrong: the last batch is handed out although it is not full
# lines: 24
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order.

    corpus      token indices (N,), an int array
    batch_size  B, rows in a batch
    num_steps   T, tokens in a row
    rng         a numpy.random.Generator, the only source of chance
    returns     list (or iterator) of pairs (inputs, targets) of int arrays
                (B, T). An offset from 0 to T - 1 is left out at the start;
                the rows lie side by side and are shuffled; as many as have
                all their targets; a batch that would not be full is dropped
    """
    offset = rng.integers(0, num_steps)
    starts = np.arange(offset, len(corpus) - num_steps, num_steps)
    rng.shuffle(starts)
    batches = []
    for group in np.split(starts, range(batch_size, len(starts), batch_size)):
        if group.size:
            places = group[:, None] + np.arange(num_steps)[None, :]
            batches.append((corpus[places], corpus[places + 1]))
    return batches
