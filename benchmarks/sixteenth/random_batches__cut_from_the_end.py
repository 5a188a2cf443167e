# exercise: random_batches
# right: no
# wrong: leaves the tokens that are over at the start too, so that every row ends at the same places whatever the offset is, and T or more tokens may be left out in front
# lines: 9, 10
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    xs, ys = corpus[offset:-1], corpus[offset + 1 :]
    spare = len(xs) % num_steps
    xs = xs[spare:].reshape(-1, num_steps)
    ys = ys[spare:].reshape(-1, num_steps)
    order = rng.permutation(len(xs))
    full = len(order) - len(order) % batch_size
    return [(xs[pick], ys[pick]) for pick in order[:full].reshape(-1, batch_size)]
