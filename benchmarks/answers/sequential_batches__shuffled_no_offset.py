# exercise: sequential_batches
# right: no
# wrong: two: the batches are shuffled, so row b no longer goes on where it ended; no offset is left out
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    length = (len(corpus) - 1) // batch_size
    x = corpus[: batch_size * length].reshape(batch_size, length)
    y = corpus[1 : 1 + batch_size * length].reshape(batch_size, length)
    starts = np.arange(length // num_steps) * num_steps
    rng.shuffle(starts)
    return [(x[:, s : s + num_steps], y[:, s : s + num_steps]) for s in starts]
