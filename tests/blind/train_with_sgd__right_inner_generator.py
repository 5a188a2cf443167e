# exercise: train_with_sgd
# right: yes
# wrong: a generator of rates looks at the list of losses
# lines:
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    losses = [model.calculate_loss(X, y)]

    def schedule(rate):
        while True:
            yield rate
            before, after = losses[-2:]
            rate = rate / 2 if after > before else rate

    rates = []
    for _, rate in zip(range(epochs), schedule(learning_rate)):
        rates.append(rate)
        for pair in zip(X, y):
            model.sgd_step(*pair, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
