# exercise: sequential_batches
# right: no
# wrong: the batches are cut rightly and then shuffled, so no row goes on where it ended
# lines: 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    usable = len(corpus) - offset - 1
    windows = max(usable // batch_size // num_steps, 0)
    places = offset + np.arange(batch_size * windows * num_steps)
    places = places.reshape(batch_size, windows, num_steps).swapaxes(0, 1)
    batches = [(corpus[p], corpus[p + 1]) for p in places]
    rng.shuffle(batches)
    return batches
