# exercise: sequential_batches
# right: no
# wrong: targets are made by rolling each long row, so the last one of a row is the row's first token, not the next in the text
import numpy as np


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    length = (corpus.size - offset - 1) // batch_size
    rows = corpus[offset : offset + batch_size * length].reshape(batch_size, length)
    following = np.roll(rows, -1, axis=1)
    num = length // num_steps
    cut = slice(0, num * num_steps)
    return list(zip(np.split(rows[:, cut], num, axis=1), np.split(following[:, cut], num, axis=1))) if num else []
