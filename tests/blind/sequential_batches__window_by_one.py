# exercise: sequential_batches
# right: no
# wrong: the window moves on by one column and not by its width
# lines: 28
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time.

    corpus      token indices (N,), an int array
    batch_size  B, rows in a batch
    num_steps   T, tokens in a row
    rng         a numpy.random.Generator, the only source of chance
    returns     list (or iterator) of pairs (inputs, targets) of int arrays
                (B, T). An offset from 0 to T - 1 is left out at the start;
                row b goes on where row b of the batch before it ended; no
                token is an input twice; as many full batches as fit
    """
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    used = batch_size * length
    x = corpus[offset : offset + used].reshape(batch_size, length)
    y = corpus[offset + 1 : offset + 1 + used].reshape(batch_size, length)
    if length < num_steps:
        return []
    views = [np.lib.stride_tricks.sliding_window_view(a, num_steps, axis=1) for a in (x, y)]
    return [(views[0][:, i].copy(), views[1][:, i].copy()) for i in range(views[0].shape[1])]
