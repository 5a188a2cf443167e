# exercise: random_batches
# right: no
# wrong: rows that lie side by side are packed into batches first and only the batches are shuffled, so a batch always holds neighbours and the same last rows are always left over
# lines: 13, 14
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    B, T = batch_size, num_steps
    first = rng.integers(T)
    rows = [
        (corpus[s : s + T], corpus[s + 1 : s + T + 1])
        for s in range(first, len(corpus) - T, T)
    ]
    packs = [rows[i : i + B] for i in range(0, len(rows) - B + 1, B)]
    for i in rng.permutation(len(packs)):
        xs, ys = zip(*packs[i])
        yield np.stack(xs), np.stack(ys)
