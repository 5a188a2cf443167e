# exercise: random_batches
# right: no
# wrong: the rows are dealt out in their order, nothing is shuffled
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    while len(starts) >= batch_size:
        now, starts = starts[:batch_size], starts[batch_size:]
        inputs = np.stack([corpus[s : s + num_steps] for s in now])
        targets = np.stack([corpus[s + 1 : s + num_steps + 1] for s in now])
        yield inputs, targets
