# exercise: random_batches
# right: no
# wrong: neighbouring rows are put into a batch first and only the order of the batches is shuffled, so the rows are never mixed
# lines: 19, 20
import random


def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    offset = int(rng.integers(0, num_steps))
    num_rows = (len(corpus) - offset - 1) // num_steps
    batches = []
    for i in range(num_rows // batch_size):
        begin = offset + i * batch_size * num_steps
        end = begin + batch_size * num_steps
        inputs = corpus[begin:end].reshape(batch_size, num_steps)
        targets = corpus[begin + 1 : end + 1].reshape(batch_size, num_steps)
        batches.append((inputs, targets))
    order = rng.permutation(len(batches))
    return [batches[i] for i in order]
