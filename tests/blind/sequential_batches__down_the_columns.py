# exercise: sequential_batches
# right: no
# wrong: the text is laid out down the columns, so row b holds every B-th token
# lines: 23, 24
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
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - offset - 1) // batch_size
    stop = offset + length * batch_size
    x = corpus[offset:stop].reshape(length, batch_size).T
    y = corpus[offset + 1 : stop + 1].reshape(length, batch_size).T
    number = length // num_steps
    return list(zip(np.split(x[:, : number * num_steps], number, axis=1) if number else [],
                    np.split(y[:, : number * num_steps], number, axis=1) if number else []))
