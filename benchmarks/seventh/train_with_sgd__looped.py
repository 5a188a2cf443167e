# exercise: train_with_sgd
# right: yes

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    def epochs_from(rate, before, left):
        if left == 0:
            return
        for pair in zip(X, y):
            model.sgd_step(*pair, rate)
        after = model.calculate_loss(X, y)
        yield after, rate
        yield from epochs_from(rate / (1 + (after > before)), after, left - 1)

    first = model.calculate_loss(X, y)
    log = list(epochs_from(learning_rate, first, epochs))
    return [first, *(loss for loss, _ in log)], [rate for _, rate in log]
