# exercise: random_batches
# right: no
# wrong: the batches are shuffled and not the rows: the rows of a batch are always neighbours in order
# lines: 25

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
    start = rng.integers(num_steps)
    B, T = batch_size, num_steps
    total = (len(corpus) - start - 1) // T // B
    size = total * B * T
    xs = corpus[start : start + size].reshape(total, B, T)
    ys = corpus[start + 1 : start + 1 + size].reshape(total, B, T)
    for k in rng.permutation(total):
        yield xs[k], ys[k]
