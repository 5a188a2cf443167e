# exercise: sequential_batches
# right: no
# wrong: the rows of every batch are put in a new random order, so row b does not go on where row b ended
# lines: 17
# name: rows-shuffled-in-each-batch
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    B, T = batch_size, num_steps
    skip = rng.integers(T)
    L = (len(corpus) - skip - 1) // B // T * T
    if L <= 0:
        return []
    x = corpus[skip:][: B * L].reshape(B, L)
    y = corpus[skip + 1 :][: B * L].reshape(B, L)
    pairs = []
    for xs, ys in zip(np.split(x, L // T, axis=1), np.split(y, L // T, axis=1)):
        order = rng.permutation(B)
        pairs.append((xs[order], ys[order]))
    return pairs
