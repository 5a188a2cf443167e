# exercise: sequential_batches
# right: no
# wrong: the targets are the rows rolled by one, so each long row ends with its own first token
# lines: 23
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
    rows = np.array(corpus[offset : offset + batch_size * length]).reshape(batch_size, -1)
    targets = np.roll(rows, -1, axis=1)
    for column in range(0, length - num_steps + 1, num_steps):
        window = slice(column, column + num_steps)
        yield rows[:, window], targets[:, window]
