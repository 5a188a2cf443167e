# exercise: train_with_sgd
# right: no
# wrong: the halved rate is judged and written down, but the steps go on at the first rate
# lines: 19

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """

    def go_on(losses, rates):
        if len(rates) == epochs:
            return losses, rates
        for words, wanted in zip(X, y):
            model.sgd_step(words, wanted, learning_rate)
        rate = rates[-1] if rates else learning_rate
        if len(losses) > 1 and losses[-1] > losses[-2]:
            rate = rate / 2
        return go_on(losses + [model.calculate_loss(X, y)], rates + [rate])

    return go_on([model.calculate_loss(X, y)], [])
