# exercise: random_batches
# right: no
# wrong: no offset is drawn, the rows always begin at token 0
import numpy as np


def random_batches(corpus, batch_size, num_steps, rng):
    num_rows = (len(corpus) - 1) // num_steps
    starts = rng.permutation(num_rows) * num_steps
    batches = []
    for k in range(num_rows // batch_size):
        places = starts[k * batch_size : (k + 1) * batch_size, None] + np.arange(num_steps)
        batches.append((corpus[places], corpus[places + 1]))
    return batches
