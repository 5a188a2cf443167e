# exercise: random_batches
# right: yes

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
    rest = np.asarray(corpus)[rng.integers(num_steps) :]
    if len(rest) <= num_steps:
        return iter(())
    rows = np.lib.stride_tricks.sliding_window_view(rest, num_steps + 1)[::num_steps]
    rows = rng.permutation(rows, axis=0)
    full = len(rows) // batch_size
    piles = rows[: full * batch_size].reshape(full, batch_size, num_steps + 1)
    return ((pile[:, :-1].copy(), pile[:, 1:].copy()) for pile in piles)
