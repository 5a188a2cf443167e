# exercise: random_batches
# right: no
# wrong: the last token of the text is not reserved as a target, so the last row may be given the first token of the text as its last target
# lines: 21

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
    offset = rng.integers(0, num_steps)
    nxt = np.roll(corpus, -1)
    n = (len(corpus) - offset) // num_steps
    x = corpus[offset : offset + n * num_steps].reshape(n, num_steps)
    y = nxt[offset : offset + n * num_steps].reshape(n, num_steps)
    order = rng.permutation(n)
    groups = [order[i * batch_size : (i + 1) * batch_size] for i in range(n // batch_size)]
    return [(x[g], y[g]) for g in groups]
