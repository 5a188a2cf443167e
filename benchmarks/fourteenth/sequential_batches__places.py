# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps, endpoint=False)
    windows = max(len(corpus) - offset - 1, 0) // batch_size // num_steps
    places = offset + np.arange(batch_size * windows * num_steps)
    cube = np.einsum("bwt->wbt", places.reshape(batch_size, windows, num_steps))
    yield from ((corpus[where], corpus[where + 1]) for where in cube)
