# exercise: train_with_sgd
# right: no
# wrong: the halved rate is written down only; the steps go on with the first one
# lines: 22

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses = np.zeros(epochs + 1)
    rates = np.full(epochs, float(learning_rate))
    losses[0] = model.calculate_loss(X, y)
    for epoch in range(epochs):
        if epoch:
            rose = losses[epoch] > losses[epoch - 1]
            rates[epoch] = rates[epoch - 1] * (0.5 if rose else 1.0)
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses[epoch + 1] = model.calculate_loss(X, y)
    return losses.tolist(), rates.tolist()
