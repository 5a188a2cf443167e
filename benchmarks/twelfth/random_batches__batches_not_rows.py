# exercise: random_batches
# right: no
# wrong: whole batches of neighbouring rows are shuffled, not the rows
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    groups = [starts[k : k + batch_size] for k in range(0, len(starts), batch_size)]
    groups = [g for g in groups if len(g) == batch_size]
    rng.shuffle(groups)
    take = lambda g, d: np.array([corpus[s + d : s + d + num_steps] for s in g])
    return [(take(g, 0), take(g, 1)) for g in groups]
