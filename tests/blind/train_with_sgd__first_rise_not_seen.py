# exercise: train_with_sgd
# right: no
# wrong: the loss before the first epoch is not compared, so a rise in the first epoch does not halve the rate
# lines: 21
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    def one_epoch(rate):
        for x_i, y_i in zip(X, y):
            model.sgd_step(x_i, y_i, rate)
        return model.calculate_loss(X, y)

    start = model.calculate_loss(X, y)
    after, rates = [], []
    for _ in range(epochs):
        if len(after) > 1 and after[-1] > after[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        after.append(one_epoch(learning_rate))
    return [start, *after], rates
