# exercise: sequential_batches
# right: yes
from itertools import islice


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    tokens = corpus[int(rng.integers(num_steps)) :]
    length = max(len(tokens) - 1, 0) // batch_size
    readers = [zip(tokens[b * length :], tokens[b * length + 1 :]) for b in range(batch_size)]
    for _ in range(length // num_steps):
        window = np.array([list(islice(r, num_steps)) for r in readers], dtype=corpus.dtype)
        yield window[..., 0], window[..., 1]
