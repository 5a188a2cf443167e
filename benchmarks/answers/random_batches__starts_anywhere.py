# exercise: random_batches
# right: no
# wrong: rows start at any token, drawn with rng.integers, so they overlap and do not lie side by side
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    num_batches = (len(corpus) - 1) // (num_steps * batch_size)
    batches = []
    for _ in range(num_batches):
        starts = rng.integers(0, len(corpus) - num_steps, size=batch_size)
        windows = np.lib.stride_tricks.sliding_window_view(corpus, num_steps + 1)[starts]
        batches.append((windows[:, :-1], windows[:, 1:]))
    return batches
