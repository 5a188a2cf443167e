# exercise: sequential_batches
# right: no
# wrong: the offset is drawn below batch_size, not below num_steps; unseeded too
# lines: 6
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = np.random.randint(batch_size)
    length = max(len(corpus) - offset - 1, 0) // batch_size
    heads = offset + np.arange(batch_size)[:, None] * length
    places = [heads + w * num_steps + np.arange(num_steps) for w in range(length // num_steps)]
    return [(corpus[p], corpus[p + 1]) for p in places]
