# exercise: random_batches
# right: no
# wrong: one row too many is counted when the last token has no target; the text is continued from its beginning
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
    num_rows = (len(corpus) - offset) // num_steps
    starts = offset + num_steps * np.arange(num_rows)
    rng.shuffle(starts)
    following = np.roll(corpus, -1)
    for i in range(0, num_rows - batch_size + 1, batch_size):
        places = starts[i : i + batch_size, None] + np.arange(num_steps)
        yield corpus[places], following[places]
