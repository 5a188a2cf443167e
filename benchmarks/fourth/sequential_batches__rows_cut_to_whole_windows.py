# exercise: sequential_batches
# right: yes

def sequential_batches(corpus, batch_size, num_steps, rng):
    """The long rows hold whole windows only: B rows, of which each has num * T tokens."""
    offset = int(rng.integers(0, num_steps))
    num = max(0, len(corpus) - offset - 1) // (batch_size * num_steps)
    used = num * batch_size * num_steps

    def windows(first):
        return corpus[first : first + used].reshape(batch_size, num, num_steps).swapaxes(0, 1)

    yield from zip(windows(offset), windows(offset + 1))
