# exercise: train_with_sgd
# right: no
# wrong: halves the rate whenever the loss is above the lowest so far, not when it is above the one before
# lines: 15, 23, 25

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [model.calculate_loss(X, y)], []
    best = losses[0]
    for _ in range(epochs):
        rates.append(learning_rate)
        for words, wanted in zip(X, y):
            model.sgd_step(words, wanted, learning_rate)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        # no progress since the best epoch: the rate is too large
        if loss > best:
            learning_rate /= 2
        best = min(best, loss)
    return losses, rates
