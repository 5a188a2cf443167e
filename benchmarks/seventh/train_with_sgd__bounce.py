# exercise: train_with_sgd
# right: no
# wrong: after a rise the rate is half of the first one, and it goes back to the first one when the loss falls
# lines: 17

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        rose = len(losses) > 1 and losses[-1] > losses[-2]
        rate = {True: learning_rate / 2, False: learning_rate}[rose]
        rates.append(rate)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
