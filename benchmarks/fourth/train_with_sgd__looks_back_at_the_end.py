# exercise: train_with_sgd
# right: yes

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """

    def epoch(rate):
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], rate)
        return model.calculate_loss(X, y)

    losses, rates, rate = [model.calculate_loss(X, y)], [], learning_rate
    for _ in range(epochs):
        rates.append(rate)
        losses.append(epoch(rate))
        before, after = losses[-2:]
        rate /= 2 if after > before else 1
    return losses, rates
