# exercise: random_batches
# right: no
# wrong: a row starts at every token, so rows overlap instead of lying side by side
# lines: 20

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
    offset = int(rng.integers(0, num_steps))
    starts = np.arange(offset, len(corpus) - num_steps)
    rng.shuffle(starts)
    batches = []
    while len(starts) >= batch_size:
        now, starts = starts[:batch_size], starts[batch_size:]
        places = now[:, None] + np.arange(num_steps)
        batches.append((corpus[places], corpus[places + 1]))
    return batches
