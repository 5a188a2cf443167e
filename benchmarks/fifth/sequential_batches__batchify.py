# exercise: sequential_batches
# right: no
# wrong: Batches come with time first, (T, B), as in PyTorch's word language model example.
# lines: 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    data = corpus[offset:]
    nbatch = (len(data) - 1) // batch_size
    source = data[: nbatch * batch_size].reshape(batch_size, nbatch).T
    target = data[1 : nbatch * batch_size + 1].reshape(batch_size, nbatch).T
    batches = []
    for i in range(0, nbatch - nbatch % num_steps, num_steps):
        batches.append((source[i : i + num_steps], target[i : i + num_steps]))
    return batches
