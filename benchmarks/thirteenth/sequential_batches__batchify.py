# exercise: sequential_batches
# right: no
# wrong: The rows are laid out as columns, as in PyTorch's language model, so batches have the shape (T, B).
# lines: 7
def batchify(data, bsz):
    nbatch = len(data) // bsz
    return data[: nbatch * bsz].reshape(bsz, nbatch).T


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    source = batchify(corpus[offset:-1], batch_size)
    target = batchify(corpus[offset + 1 :], batch_size)
    batches = []
    for i in range(0, len(source) - num_steps + 1, num_steps):
        batches.append((source[i : i + num_steps], target[i : i + num_steps]))
    return batches
