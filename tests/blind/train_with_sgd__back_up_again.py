# exercise: train_with_sgd
# right: no
# wrong: after an epoch without a rise the rate is the first one again, and the loss before the first epoch is missing
# name: first-rate-again, first-loss-never-taken
# lines: 15, 20

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [], []
    for epoch in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            rate = rates[-1] / 2
        else:
            rate = learning_rate
        rates.append(rate)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
