# exercise: sequential_batches
# right: yes
# wrong: an array of places (batch, row, step), made by broadcasting
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - 1 - offset) // batch_size
    first = np.arange(length // num_steps)[:, None, None] * num_steps
    places = offset + first + np.arange(batch_size)[:, None] * length + np.arange(num_steps)
    return list(zip(corpus[places], corpus[places + 1]))
