# exercise: random_batches
# right: no
# wrong: Two faults: chance comes from Python's random module instead of rng, and the last batch is handed out although it is not full.
# lines: 9, 12, 17
import random


def random_batches(corpus, batch_size, num_steps, rng):
    corpus = corpus[random.randint(0, num_steps - 1) :]
    num_subseqs = (len(corpus) - 1) // num_steps
    initial_indices = list(range(0, num_subseqs * num_steps, num_steps))
    random.shuffle(initial_indices)

    def seq(pos):
        return corpus[pos : pos + num_steps]

    for i in range(0, num_subseqs, batch_size):
        per_batch = initial_indices[i : i + batch_size]
        X = [seq(j) for j in per_batch]
        Y = [seq(j + 1) for j in per_batch]
        yield np.array(X), np.array(Y)
