# exercise: sequential_batches
# right: yes
# wrong: an array of places (batches, B, T) indexes the text
# lines:
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
    B, T = batch_size, num_steps
    offset = int(rng.integers(0, T))
    length = (len(corpus) - offset - 1) // B
    windows = max(length, 0) // T
    places = (
        offset
        + np.arange(windows)[:, None, None] * T
        + np.arange(B)[None, :, None] * length
        + np.arange(T)[None, None, :]
    )
    yield from ((corpus[p], corpus[p + 1]) for p in places)
