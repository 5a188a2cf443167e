# exercise: train_with_sgd
# right: yes
def _epochs(model, X, y, rate):
    """Before each epoch: the loss, and the rate of that epoch."""
    before = None
    while True:
        now = model.calculate_loss(X, y)
        rate = rate * 0.5 if before is not None and now > before else rate
        before = now
        yield now, rate
        for sentence, wanted in zip(X, y):
            model.sgd_step(sentence, wanted, rate)


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    seen = [pair for _, pair in zip(range(epochs + 1), _epochs(model, X, y, learning_rate))]
    return [loss for loss, _ in seen], [rate for _, rate in seen[:-1]]
