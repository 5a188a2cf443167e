# exercise: sequential_batches
# right: no
# wrong: the next B * T tokens are folded into B rows, so row 1 goes on where row 0 ended
# lines: 24, 25
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
    rest = corpus[rng.integers(num_steps) :]
    size = batch_size * num_steps
    batches = []
    while len(rest) > size:
        inputs = rest[:size].reshape(batch_size, num_steps)
        targets = rest[1 : size + 1].reshape(batch_size, num_steps)
        batches.append((inputs, targets))
        rest = rest[size:]
    return batches
