# exercise: sequential_batches
# right: no
# wrong: inputs and targets are shifted inside each long row, which costs every row a token, so a last batch that would fit is lost
# lines: 7, 8, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(0, num_steps) :]
    width = len(text) // batch_size
    lanes = [text[b * width : (b + 1) * width] for b in range(batch_size)]
    at = 0
    while at + num_steps + 1 <= width:
        piece = np.array([lane[at : at + num_steps + 1] for lane in lanes])
        yield piece[:, :-1], piece[:, 1:]
        at += num_steps
