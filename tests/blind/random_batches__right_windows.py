# exercise: random_batches
# right: yes
# wrong: a strided view of windows, permuted and reshaped
# lines:
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
    T, B = num_steps, batch_size
    text = np.asarray(corpus)[int(rng.integers(T)) :]
    rows = (len(text) - 1) // T
    if rows < B:
        return []
    x = text[: rows * T].reshape(rows, T)
    y = text[1 : rows * T + 1].reshape(rows, T)
    order = rng.permutation(rows)
    full = order[: rows // B * B].reshape(-1, B)
    return [(x[group], y[group]) for group in full]
