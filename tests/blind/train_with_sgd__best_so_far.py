# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest one so far and not with that of the epoch before
# lines: 20
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [model.calculate_loss(X, y)], []
    rate = learning_rate
    for epoch in range(epochs):
        rates.append(rate)
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > min(losses):
            rate *= 0.5
    return losses, rates
