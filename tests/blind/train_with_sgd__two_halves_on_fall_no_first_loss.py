# exercise: train_with_sgd
# right: no
# wrong: the rate is halved when the loss fell; the loss before the first epoch is not in the list
# lines: 0, 14, 21
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [], []
    before = model.calculate_loss(X, y)
    for _ in range(epochs):
        rates.append(learning_rate)
        for xs, ys in zip(X, y):
            model.sgd_step(xs, ys, learning_rate)
        now = model.calculate_loss(X, y)
        losses.append(now)
        if now < before:
            learning_rate /= 2
        before = now
    return losses, rates
