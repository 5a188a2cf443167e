# exercise: sequential_batches
# right: no
# wrong: Two faults: the offset may be anything below B * T, not below T, and the last window is handed out although it is narrower than T.
# lines: 8, 12
# name: short-batch-kept, offset-below-a-batch
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Yield consecutive minibatches; row i of a batch continues row i of the previous one."""
    offset = int(rng.integers(0, batch_size * num_steps))
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = np.array(corpus[offset : offset + num_tokens]).reshape(batch_size, -1)
    Ys = np.array(corpus[offset + 1 : offset + 1 + num_tokens]).reshape(batch_size, -1)
    for i in range(0, Xs.shape[1], num_steps):
        yield Xs[:, i : i + num_steps], Ys[:, i : i + num_steps]
