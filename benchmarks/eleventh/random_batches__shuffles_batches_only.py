# exercise: random_batches
# right: no
# wrong: the rows stay in order and are grouped first; only the finished batches are shuffled
# lines: 12
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    rows = (len(corpus) - offset - 1) // num_steps
    groups = rows // batch_size
    used = groups * batch_size * num_steps
    x = corpus[offset : offset + used].reshape(groups, batch_size, num_steps)
    y = corpus[offset + 1 : offset + 1 + used].reshape(groups, batch_size, num_steps)
    return [(x[i], y[i]) for i in rng.permutation(groups)]
