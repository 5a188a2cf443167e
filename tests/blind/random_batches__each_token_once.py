# exercise: random_batches
# right: no
# wrong: tokens that come again are taken out of the text
# lines: 6
def random_batches(corpus, batch_size, num_steps, rng):
    corpus = np.array(list(dict.fromkeys(corpus.tolist())))
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(n)
    rng.shuffle(starts)
    out = []
    for i in range(0, n - batch_size + 1, batch_size):
        at = starts[i:i + batch_size][:, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at + 1]))
    return out
