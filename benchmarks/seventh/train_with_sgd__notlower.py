# exercise: train_with_sgd
# right: no
# wrong: the rate is halved also where the loss stayed the same
# lines: 21

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    rates, losses = [], [model.calculate_loss(X, y)]
    rate = learning_rate
    while len(rates) < epochs:
        rates.append(rate)
        [model.sgd_step(a, b, rate) for a, b in zip(X, y)]
        losses.append(model.calculate_loss(X, y))
        improved = losses[-1] < losses[-2]
        rate = rate if improved else rate / 2
    return losses, rates
