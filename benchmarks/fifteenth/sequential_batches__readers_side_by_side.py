# exercise: sequential_batches
# right: yes
def reader(text, begin, windows, num_steps):
    for place in range(begin, begin + windows * num_steps, num_steps):
        yield text[place : place + num_steps], text[place + 1 : place + num_steps + 1]


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - offset - 1) // batch_size
    windows = max(length // num_steps, 0)
    readers = [
        reader(np.asarray(corpus), offset + b * length, windows, num_steps)
        for b in range(batch_size)
    ]
    for pieces in zip(*readers):
        inputs, targets = zip(*pieces)
        yield np.array(inputs), np.array(targets)
