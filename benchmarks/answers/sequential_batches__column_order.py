# exercise: sequential_batches
# right: no
# wrong: the text runs down the columns (order="F"), so row b holds every B-th token

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - offset - 1) // batch_size
    stop = offset + batch_size * length
    x, y = (corpus[a:b].reshape((batch_size, length), order="F") for a, b in ((offset, stop), (offset + 1, stop + 1)))
    return [(x[:, s : s + num_steps], y[:, s : s + num_steps]) for s in range(0, length - num_steps + 1, num_steps)]
