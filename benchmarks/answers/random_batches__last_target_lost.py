# exercise: random_batches
# right: no
# wrong: counts rows without the token that the last target needs, so the last row's last target may wrap round to the first token (// without - 1)
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    num_rows = len(text) // num_steps
    rows = text[: num_rows * num_steps].reshape(num_rows, num_steps)
    following = np.append(text[1:], text[:1])[: num_rows * num_steps].reshape(num_rows, num_steps)
    order = rng.permutation(num_rows)
    groups = [order[k : k + batch_size] for k in range(0, num_rows - batch_size + 1, batch_size)]
    return [(rows[g], following[g]) for g in groups]
