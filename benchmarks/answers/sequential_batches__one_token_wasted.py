# exercise: sequential_batches
# right: no
# wrong: takes one token off for each row, (N - offset - B) // B, so that a batch is missing when it would just fit (length)
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - offset) // batch_size - 1
    rows = [offset + b * length for b in range(batch_size)]
    places = np.array(rows)[:, None] + np.arange(max(length, 0))
    batches = []
    for k in range(max(length, 0) // num_steps):
        p = places[:, k * num_steps : (k + 1) * num_steps]
        batches.append((corpus[p], corpus[p + 1]))
    return batches
