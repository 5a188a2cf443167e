# exercise: train_with_sgd
# right: yes

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [model.calculate_loss(X, y)], []
    while len(rates) < epochs:
        last = rates[-1] if rates else learning_rate
        rose = losses[-1] > losses[-2] if len(losses) >= 2 else False
        rates.append(0.5 * last if rose else last)
        for pair in zip(X, y):
            model.sgd_step(*pair, rates[-1])
        losses.append(model.calculate_loss(X, y))
    return losses, rates
