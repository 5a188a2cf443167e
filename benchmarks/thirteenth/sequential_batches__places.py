# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    corpus = np.asarray(corpus)
    left_out = int(rng.integers(num_steps))
    usable = max(0, len(corpus) - left_out - 1)
    windows = usable // batch_size // num_steps
    token, row, window = np.ogrid[:num_steps, :batch_size, :windows]
    places = left_out + (row * windows + window) * num_steps + token
    places = np.transpose(places, (2, 1, 0))
    return list(zip(corpus[places], corpus[places + 1]))
