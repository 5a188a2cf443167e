# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    corpus = np.asarray(corpus)
    offset = int(rng.integers(num_steps))
    windows = max(len(corpus) - offset - 1, 0) // batch_size // num_steps
    k, b, t = np.ogrid[:windows, :batch_size, :num_steps]
    places = offset + (b * windows + k) * num_steps + t
    return list(zip(corpus[places], corpus[places + 1]))
