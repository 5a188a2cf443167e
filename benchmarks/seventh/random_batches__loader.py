# exercise: random_batches
# right: no
# wrong: the last batch is kept although it is not full
# lines: 27

def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order.

    corpus      token indices (N,), an int array
    batch_size  B, rows in a batch
    num_steps   T, tokens in a row
    rng         a numpy.random.Generator, the only source of chance
    returns     list (or iterator) of pairs (inputs, targets) of int arrays
                (B, T). An offset from 0 to T - 1 (T itself is accepted
                as well) is left out at the start; the rows lie side by side
                and are shuffled; as many as have all their targets; a
                batch that would not be full is dropped
    """
    corpus = corpus[int(rng.integers(0, num_steps)) :]
    num_subseqs = (len(corpus) - 1) // num_steps
    initial_indices = list(range(0, num_subseqs * num_steps, num_steps))
    rng.shuffle(initial_indices)

    def data(pos):
        return corpus[pos : pos + num_steps]

    for i in range(0, num_subseqs, batch_size):
        indices_per_batch = initial_indices[i : i + batch_size]
        X = [data(j) for j in indices_per_batch]
        Y = [data(j + 1) for j in indices_per_batch]
        yield np.array(X), np.array(Y)
