# exercise: random_batches
# right: yes

def random_batches(corpus, batch_size, num_steps, rng):
    rest = corpus[rng.integers(num_steps) :]
    num_rows = max(0, (len(rest) - 1) // num_steps)
    used = num_rows * num_steps
    inputs, targets = (rest[k : k + used].reshape(num_rows, num_steps) for k in (0, 1))

    full = num_rows // batch_size
    deal = rng.permutation(num_rows)[: full * batch_size].reshape(full, batch_size)
    return [(inputs[rows], targets[rows]) for rows in deal]
