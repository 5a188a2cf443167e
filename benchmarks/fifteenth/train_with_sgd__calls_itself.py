# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""

    def go(left, rate, before):
        if left == 0:
            return [], []
        for pair in zip(X, y, strict=True):
            model.sgd_step(*pair, rate)
        after = model.calculate_loss(X, y)
        losses, rates = go(left - 1, rate * (0.5 if after > before else 1), after)
        return [after, *losses], [rate, *rates]

    first = model.calculate_loss(X, y)
    losses, rates = go(epochs, learning_rate, first)
    return [first, *losses], rates
