# exercise: sequential_batches
# right: no
# wrong: each batch is the next B times T tokens folded into rows, so a row goes on where the row above it ended and not where it ended itself; and no offset is left out
# lines: 9, 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    area = batch_size * num_steps
    shape = (batch_size, num_steps)
    out = []
    for start in range(0, len(corpus) - area, area):
        stop = start + area
        out.append((corpus[start:stop].reshape(shape), corpus[start + 1 : stop + 1].reshape(shape)))
    return out
