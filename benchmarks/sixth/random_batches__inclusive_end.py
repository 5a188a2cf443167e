# exercise: random_batches
# right: no
# wrong: The offset never reaches num_steps - 1 (and num_steps = 1 is an error), and a last batch that is not full is handed out too.
# lines: 6, 15
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps - 1)
    corpus = corpus[offset:]
    num_subseqs = (len(corpus) - 1) // num_steps
    indices = np.arange(0, num_subseqs * num_steps, num_steps)
    rng.shuffle(indices)

    def data(pos):
        return corpus[pos : pos + num_steps]

    for i in range(0, num_subseqs, batch_size):
        batch = indices[i : i + batch_size]
        X = [data(j) for j in batch]
        Y = [data(j + 1) for j in batch]
        yield np.array(X), np.array(Y)
