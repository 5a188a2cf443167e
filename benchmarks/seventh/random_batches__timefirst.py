# exercise: random_batches
# right: no
# wrong: the arrays are (T, B), one sequence a column; and nothing is ever left out at the start
# lines: 20, 24, 25

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
    count = (len(corpus) - 1) // num_steps
    order = rng.permutation(count) * num_steps
    result = []
    for b in range(0, count - batch_size + 1, batch_size):
        chunk = order[b : b + batch_size]
        x = np.stack([corpus[s : s + num_steps] for s in chunk], axis=1)
        y = np.stack([corpus[s + 1 : s + 1 + num_steps] for s in chunk], axis=1)
        result.append((x, y))
    return result
