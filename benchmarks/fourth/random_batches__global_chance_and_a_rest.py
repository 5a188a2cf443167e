# exercise: random_batches
# right: no
# wrong: shuffles with NumPy's global generator, not with rng, and hands out the last batch though it is not full
# lines: 9, 13

def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    starts = np.arange(offset, len(corpus) - num_steps, num_steps)
    np.random.shuffle(starts)
    pairs = [(corpus[s : s + num_steps], corpus[s + 1 : s + num_steps + 1]) for s in starts]
    return [
        tuple(np.array(side) for side in zip(*pairs[i : i + batch_size]))
        for i in range(0, len(pairs), batch_size)
    ]
