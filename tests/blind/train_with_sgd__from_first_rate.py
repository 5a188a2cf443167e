# exercise: train_with_sgd
# right: no
# wrong: the half is always half of the rate that was handed in
# lines: 18
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses = [model.calculate_loss(X, y)]
    rates = []
    rate = learning_rate
    for _ in range(epochs):
        if len(losses) >= 2 and losses[-1] > losses[-2]:
            rate = learning_rate / 2
        rates.append(rate)
        for xs, ys in zip(X, y):
            model.sgd_step(xs, ys, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
