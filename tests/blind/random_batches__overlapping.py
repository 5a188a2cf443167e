# exercise: random_batches
# right: no
# wrong: every place is a start, so the rows overlap
# lines: 21
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
    starts = rng.permutation(np.arange(offset, len(corpus) - num_steps))
    count = len(starts) // batch_size

    def batch(k):
        rows = starts[k * batch_size : (k + 1) * batch_size]
        x = np.array([corpus[r : r + num_steps] for r in rows])
        y = np.array([corpus[r + 1 : r + num_steps + 1] for r in rows])
        return x, y

    return [batch(k) for k in range(count)]
