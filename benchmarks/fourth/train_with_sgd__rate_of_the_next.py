# exercise: train_with_sgd
# right: no
# wrong: writes the rate down after it has been halved: that of the next epoch
# lines: 22

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses = [model.calculate_loss(X, y)]
    rates = []
    for epoch in range(epochs):
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2]:
            learning_rate *= 0.5
        rates.append(learning_rate)
    return losses, rates
