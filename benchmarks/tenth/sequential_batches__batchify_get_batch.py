# exercise: sequential_batches
# right: no
# wrong: nothing is ever left out at the start, and the last window is handed out even when it has fewer than T columns
# lines: 11, 13
def batchify(data, bsz):
    nbatch = (len(data) - 1) // bsz
    return data[: nbatch * bsz].reshape(bsz, nbatch), data[1 : nbatch * bsz + 1].reshape(bsz, nbatch)


def sequential_batches(corpus, batch_size, num_steps, rng):
    source, target = batchify(corpus, batch_size)
    for i in range(0, source.shape[1], num_steps):
        seq_len = min(num_steps, source.shape[1] - i)
        yield source[:, i : i + seq_len], target[:, i : i + seq_len]
