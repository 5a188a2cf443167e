# exercise: random_batches
# right: no
# wrong: the rows are shuffled with the standard library's generator instead of rng, so that the same seed gives different batches
# lines: 12
import random


def random_batches(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(0, num_steps) :]
    num_rows = (len(corpus) - 1) // num_steps
    initial_indices = list(range(0, num_rows * num_steps, num_steps))
    random.shuffle(initial_indices)

    def data(pos):
        return corpus[pos : pos + num_steps]

    num_batches = num_rows // batch_size
    for i in range(0, batch_size * num_batches, batch_size):
        per_batch = initial_indices[i : i + batch_size]
        yield (
            np.array([data(j) for j in per_batch]),
            np.array([data(j + 1) for j in per_batch]),
        )
