# exercise: random_batches
# right: yes
# wrong: rows with their targets as one array (T + 1 wide), shuffled along axis 0, cut by reshape
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    starts = np.arange(0, len(text) - num_steps, num_steps)
    windows = rng.permutation(text[starts[:, None] + np.arange(num_steps + 1)], axis=0)
    full = len(windows) // batch_size
    groups = windows[: full * batch_size].reshape(full, batch_size, num_steps + 1)
    return [(group[:, :-1].copy(), group[:, 1:].copy()) for group in groups]
