# exercise: random_batches
# right: no
# wrong: it is the batches that are shuffled: the rows within a batch are always neighbours, in the order of the text
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    last = len(corpus) - num_steps
    starts = list(range(offset, last, num_steps))
    groups = [starts[i : i + batch_size] for i in range(0, len(starts), batch_size)]
    groups = [g for g in groups if len(g) == batch_size]
    rng.shuffle(groups)
    batches = []
    for group in groups:
        x = np.stack([corpus[s : s + num_steps] for s in group])
        y = np.stack([corpus[s + 1 : s + num_steps + 1] for s in group])
        batches.append((x, y))
    return batches
