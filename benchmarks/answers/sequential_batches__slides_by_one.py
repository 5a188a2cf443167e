# exercise: sequential_batches
# right: no
# wrong: the window moves on by one column instead of num_steps, so tokens are inputs several times (range step)
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    length = (len(text) - 1) // batch_size
    x = np.array(np.split(text[: batch_size * length], batch_size))
    y = np.array(np.split(text[1 : batch_size * length + 1], batch_size))
    for t in range(0, length - num_steps + 1):
        yield x[:, t : t + num_steps], y[:, t : t + num_steps]
