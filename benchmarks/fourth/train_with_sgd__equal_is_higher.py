# exercise: train_with_sgd
# right: no
# wrong: halves the rate when the loss has stayed the same, too
# lines: 17

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
        if epoch > 0 and not losses[-1] < losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
