# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    pairs = list(zip(corpus, corpus[1:]))
    first = rng.choice(num_steps)
    rows = []
    while first + num_steps <= len(pairs):
        rows.append(pairs[first : first + num_steps])
        first += num_steps
    order = sorted(range(len(rows)), key=dict(enumerate(rng.random(len(rows)))).get)
    deck = iter([rows[i] for i in order])
    for hand in zip(*[deck] * batch_size):
        inputs, targets = np.moveaxis(np.array(hand), 2, 0)
        yield inputs, targets
