# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    first = int(rng.integers(0, num_steps))
    windows = (len(corpus) - first - 1) // batch_size // num_steps
    b, w, t = np.ogrid[:batch_size, :windows, :num_steps]
    place = first + (b * windows + w) * num_steps + t
    return ((corpus[place[:, k]], corpus[place[:, k] + 1]) for k in range(windows))
