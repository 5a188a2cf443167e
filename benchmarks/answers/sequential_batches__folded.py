# exercise: sequential_batches
# right: no
# wrong: the next B * T tokens are folded into B rows, so row 1 goes on where row 0 of the same batch ended

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    size = batch_size * num_steps
    batches = []
    while offset + size + 1 <= len(corpus):
        piece = corpus[offset : offset + size + 1]
        batches.append((piece[:-1].reshape(batch_size, num_steps), piece[1:].reshape(batch_size, num_steps)))
        offset += size
    return batches
