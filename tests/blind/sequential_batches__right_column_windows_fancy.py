# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    """All places at once, in an array (windows, B, T)."""
    offset = rng.integers(num_steps)
    length = max(len(corpus) - 1 - offset, 0) // batch_size
    windows = length // num_steps
    w, b, t = np.ogrid[:windows, :batch_size, :num_steps]
    places = offset + b * length + w * num_steps + t
    return list(zip(corpus[places], corpus[places + 1]))
