# exercise: random_batches
# right: no
# wrong: two: the targets are the inputs themselves, not one place further on; np.random.shuffle uses the global state, not rng
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    np.random.shuffle(starts)
    full = len(starts) // batch_size
    places = np.array(starts[: full * batch_size], dtype=int).reshape(full, batch_size, 1) + np.arange(num_steps)
    return [(corpus[p], corpus[p]) for p in places]
