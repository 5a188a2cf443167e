# exercise: random_batches
# right: no
# wrong: The rows are shuffled by Python's own random module instead of rng, and the last batch is handed out although it is not full.
# lines: 12, 17
import random


def random_batches(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(0, num_steps) :]
    num_subseqs = (len(corpus) - 1) // num_steps
    initial_indices = list(range(0, num_subseqs * num_steps, num_steps))
    random.shuffle(initial_indices)

    def data(pos):
        return corpus[pos : pos + num_steps]

    for i in range(0, num_subseqs, batch_size):
        chosen = initial_indices[i : i + batch_size]
        X = [data(j) for j in chosen]
        Y = [data(j + 1) for j in chosen]
        yield np.array(X), np.array(Y)
