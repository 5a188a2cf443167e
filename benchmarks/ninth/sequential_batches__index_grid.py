# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    offset = int(rng.integers(num_steps))
    length = max(len(corpus) - offset - 1, 0) // batch_size
    k, b, t = np.ogrid[: length // num_steps, :batch_size, :num_steps]
    places = offset + b * length + k * num_steps + t
    tokens = np.asarray(corpus)
    return [*zip(tokens[places], tokens[places + 1])]
