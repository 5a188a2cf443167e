# exercise: sequential_batches
# right: no
# wrong: The batches have time first: shape (T, B) instead of (B, T).
# lines: 17
def batchify(data, bsz):
    nbatch = len(data) // bsz
    return data[: nbatch * bsz].reshape(bsz, nbatch).T


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    source = batchify(corpus[offset:-1], batch_size)
    target = batchify(corpus[offset + 1 :], batch_size)
    batches = []
    for i in range(len(source) // num_steps):
        window = slice(i * num_steps, (i + 1) * num_steps)
        batches.append((source[window], target[window]))
    return batches
