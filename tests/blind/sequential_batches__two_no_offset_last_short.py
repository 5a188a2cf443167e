# exercise: sequential_batches
# right: no
# wrong: no offset is left out; a last window that is not full is handed out too
# lines: 20, 26
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
    offset = 0
    length = (len(corpus) - offset - 1) // batch_size
    n = batch_size * length
    inputs = corpus[offset : offset + n].reshape(batch_size, length)
    targets = corpus[offset + 1 : offset + 1 + n].reshape(batch_size, length)
    batches = []
    for i in range(0, length, num_steps):
        batches.append((inputs[:, i : i + num_steps], targets[:, i : i + num_steps]))
    return batches
