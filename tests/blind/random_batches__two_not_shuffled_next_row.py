# exercise: random_batches
# right: no
# wrong: the rows are not shuffled; the targets are the row after, moved by T and not by one
# lines: 0, 22, 27
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
    offset = rng.integers(num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + np.arange(num_rows) * num_steps
    batches = []
    for i in range(num_rows // batch_size):
        rows = starts[i * batch_size : (i + 1) * batch_size]
        places = rows[:, None] + np.arange(num_steps)
        batches.append((corpus[places], corpus[(places + num_steps) % len(corpus)]))
    return batches
