# exercise: sequential_batches
# right: no
# wrong: as in a well-known example the batches are laid out time first, (T, B), and the targets are one flat array
# name: time-first-targets-flat
# lines: 8, 9, 19
def batchify(data, bsz):
    nbatch = (len(data) - 1) // bsz
    source = data[: nbatch * bsz].reshape(bsz, nbatch).T
    target = data[1 : nbatch * bsz + 1].reshape(bsz, nbatch).T
    return source, target


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    offset = rng.integers(num_steps)
    source, target = batchify(corpus[offset:], batch_size)
    batches = []
    for i in range(0, source.shape[0] - num_steps + 1, num_steps):
        batches.append((source[i : i + num_steps], target[i : i + num_steps].reshape(-1)))
    return batches
