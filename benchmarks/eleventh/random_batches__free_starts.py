# exercise: random_batches
# right: no
# wrong: starts are any places in the text, drawn from all N - T, so rows overlap and do not lie side by side
# lines: 8
def random_batches(corpus, batch_size, num_steps, rng):
    highest = len(corpus) - num_steps
    how_many = max(highest - 1, 0) // num_steps // batch_size
    starts = rng.permutation(max(highest, 0))
    batches = []
    for b in range(how_many):
        mine = starts[b * batch_size : (b + 1) * batch_size]
        inputs = np.array([corpus[s : s + num_steps] for s in mine])
        targets = np.array([corpus[s + 1 : s + 1 + num_steps] for s in mine])
        batches.append((inputs, targets))
    return batches
