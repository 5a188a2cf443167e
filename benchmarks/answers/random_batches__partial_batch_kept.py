# exercise: random_batches
# right: no
# wrong: the last batch is handed out even when it is not full (range to num_rows)
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(num_rows)
    rng.shuffle(starts)

    def rows(places, shift):
        return np.array([corpus[s + shift : s + shift + num_steps] for s in places])

    result = []
    for first in range(0, num_rows, batch_size):
        chosen = starts[first : first + batch_size]
        result.append((rows(chosen, 0), rows(chosen, 1)))
    return result
