# exercise: random_batches
# right: yes
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
    offset = int(rng.integers(1, num_steps + 1))
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    starts = [starts[i] for i in rng.permutation(len(starts))]
    batches = []
    while len(starts) >= batch_size:
        taken, starts = starts[:batch_size], starts[batch_size:]
        inputs = np.stack([corpus[s : s + num_steps] for s in taken])
        targets = np.stack([corpus[s + 1 : s + 1 + num_steps] for s in taken])
        batches.append((inputs, targets))
    return batches
