# exercise: train_with_sgd
# right: no
# wrong: the sentences are read in a random order; and the loss after the last epoch is missing
# lines: 20, 26

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses = []
    rates = []
    rng = np.random.default_rng(0)

    for epoch in range(epochs):
        # Evaluate and adjust the learning rate
        losses.append(model.calculate_loss(X, y))
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate * 0.5
        rates.append(learning_rate)

        # One pass over the data
        for i in rng.permutation(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)

    return losses, rates
